package chairtime.procurement.domain;

import chairtime.procurement.CallId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A contract whose holder a call was published to. */
@Entity
@Table(name = "procurement_invitation")
public class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long callId;
    private String providerCode;
    private String contractNumber;

    protected Invitation() {}

    /** Publishes the call to the holder of that contract. */
    public static Invitation to(CallId call, String providerCode, String contractNumber) {
        Invitation invitation = new Invitation();
        invitation.callId = call.value();
        invitation.providerCode = providerCode;
        invitation.contractNumber = contractNumber;
        return invitation;
    }

    public String providerCode() {
        return providerCode;
    }

    public String contractNumber() {
        return contractNumber;
    }
}
