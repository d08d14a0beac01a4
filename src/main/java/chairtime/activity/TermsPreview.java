package chairtime.activity;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * What a change would do, before it is recorded.
 *
 * @param line which service
 * @param years the financial years that it touches, up to the one after this, in order
 * @param lookAt sentences on what to look at before it is recorded
 */
public record TermsPreview(ServiceLine line, List<YearChange> years, List<String> lookAt) {

    /**
     * A year before and after it.
     *
     * @param year the year
     * @param before what the year is contracted for now
     * @param after what it would be
     */
    public record YearChange(FinancialYear year, Contracted before, Contracted after) {}

    /**
     * What a year is contracted for.
     *
     * @param target units, pro-rated
     * @param value pounds, pro-rated
     */
    public record Contracted(Uda target, Money value) {

        /** Pounds for a unit, unrounded; empty without a target. */
        public Optional<BigDecimal> rate() {
            return target.compareTo(Uda.ZERO) > 0
                    ? Optional.of(value.amount().divide(target.units(), MathContext.DECIMAL64))
                    : Optional.empty();
        }
    }
}
