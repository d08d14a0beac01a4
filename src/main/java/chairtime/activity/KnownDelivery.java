package chairtime.activity;

import chairtime.activity.domain.DeliveredContractRows;
import chairtime.platform.FinancialYear;
import chairtime.platform.Uda;
import java.util.Set;

/** Which contracts have something to judge: a target, and at least one month that is not blank. */
final class KnownDelivery {

    private final Set<String> withMonths;

    private KnownDelivery(Set<String> withMonths) {
        this.withMonths = withMonths;
    }

    static KnownDelivery of(DeliveredContractRows rows, FinancialYear year) {
        return new KnownDelivery(rows.withFigures(year));
    }

    boolean isKnown(ContractYear contract) {
        return hasTarget(contract)
                && (contract.figures().delivered().compareTo(Uda.ZERO) != 0
                        || withMonths.contains(contract.contractNumber()));
    }

    /** The line of a contract that has nothing to judge, and why. */
    static ReviewRunLine unknown(ContractYear contract) {
        String why = hasTarget(contract)
                ? "Every month of the year is blank: there is nothing to judge. Import months or claims first."
                : "Without a target there is nothing to compare with. Record its terms first.";
        return new ReviewRunLine(ReviewRunLine.Contract.of(contract), null, null, RunResult.NO_FIGURES, why, null);
    }

    /** The line of a contract without terms in the year. */
    static ReviewRunLine withoutTerms(ContractWithoutTerms contract, FinancialYear year) {
        return new ReviewRunLine(
                new ReviewRunLine.Contract(contract.number(), contract.providerCode(), contract.providerName(), null),
                null,
                null,
                RunResult.NO_TERMS,
                "No terms hold in %s, so there is nothing to compare with. If the contract has ended, nothing is to do; if not, record its terms on its page or import a month of the year, and start again."
                        .formatted(year),
                null);
    }

    private static boolean hasTarget(ContractYear contract) {
        return contract.figures().contracted().compareTo(Uda.ZERO) > 0;
    }
}
