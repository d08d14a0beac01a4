package chairtime.procurement.domain;

import chairtime.activity.ContractView;
import chairtime.procurement.Eligibility;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Whether the holder of a contract with the commissioner may bid. */
public final class EligibilityRules {

    private EligibilityRules() {}

    /** Every rule that the contract does not meet. */
    public static List<Refusal> refusals(ContractView contract, Eligibility eligibility) {
        BigDecimal least = eligibility.minimumDeliveryPercent();
        BigDecimal delivered = contract.yearToDatePercent();
        return new Rules()
                .demand(
                        eligibility.districts().isEmpty()
                                || eligibility.districts().contains(contract.district()),
                        "districts",
                        () -> "The practice is in %s, outside the districts of the call."
                                .formatted(contract.district()))
                .demand(
                        least == null || delivered != null,
                        "minimumDeliveryPercent",
                        "There is no delivery data for the contract this year.")
                .demand(
                        least == null || delivered == null || delivered.compareTo(least) >= 0,
                        "minimumDeliveryPercent",
                        () -> "The contract has delivered %s %% this year, less than the %s %% asked for."
                                .formatted(shown(delivered), shown(least)))
                .refusals();
    }

    private static String shown(@org.jspecify.annotations.Nullable BigDecimal percent) {
        return percent == null
                ? "no"
                : percent.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
