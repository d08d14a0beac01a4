package chairtime.activity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A contract of a run: what was found before the start, and what became of it.
 *
 * @param contract the contract and its year; figures are null when it has none
 * @param percent part of the target that counts, in percent; null without figures
 * @param yearEnd what the year comes to; null in a mid-year review and without figures
 * @param result what becomes of it
 * @param reason why, with the rule
 * @param reviewNumber number of what was started; null when nothing was
 */
public record ReviewRunLine(
        Contract contract,
        @Nullable BigDecimal percent,
        @Nullable YearEndResult yearEnd,
        RunResult result,
        String reason,
        @Nullable Long reviewNumber) {

    /**
     * The contract.
     *
     * @param number ten-digit number
     * @param providerCode who holds it
     * @param providerName its name
     * @param figures what its year is judged by; null when there is nothing to judge
     */
    public record Contract(String number, String providerCode, String providerName, @Nullable YearFigures figures) {

        static Contract of(ContractYear contract) {
            return new Contract(
                    contract.contractNumber(), contract.providerCode(), contract.providerName(), contract.figures());
        }
    }
}
