package chairtime.activity.domain;

import chairtime.activity.ContractYear;
import chairtime.activity.YearFigures;
import jakarta.persistence.Embeddable;

/** The contract that is reviewed, with its two sides as they were at the start. */
@Embeddable
public class ReviewedContract {

    private String commissionerCode;
    private String providerCode;
    private String providerName;
    private String contractNumber;

    protected ReviewedContract() {}

    static ReviewedContract of(ContractYear contract) {
        ReviewedContract part = new ReviewedContract();
        part.commissionerCode = contract.commissionerCode();
        part.providerCode = contract.providerCode();
        part.providerName = contract.providerName();
        part.contractNumber = contract.contractNumber();
        return part;
    }

    /** The contract with those figures of its year. */
    public ContractYear with(YearFigures figures) {
        return new ContractYear(contractNumber, commissionerCode, providerCode, providerName, figures);
    }

    public String commissionerCode() {
        return commissionerCode;
    }

    public String providerCode() {
        return providerCode;
    }

    public String providerName() {
        return providerName;
    }

    public String number() {
        return contractNumber;
    }
}
