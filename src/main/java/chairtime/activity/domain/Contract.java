package chairtime.activity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A contract as far as people change it: who holds it. Its terms come from the contractor months. */
@Entity
@Table(name = "activity_contract")
public class Contract {

    @Id
    private String number = "";

    @Column(name = "provider_code")
    private String providerCode = "";

    @Column(name = "commissioner_code", insertable = false, updatable = false)
    private String commissionerCode = "";

    @Version
    private long version;

    protected Contract() {}

    /** Gives the contract to another provider; its published months go with it. */
    public void giveTo(String provider) {
        providerCode = provider;
    }

    public String number() {
        return number;
    }

    public String providerCode() {
        return providerCode;
    }

    public String commissionerCode() {
        return commissionerCode;
    }
}
