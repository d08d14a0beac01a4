package chairtime.activity;

import chairtime.platform.FinancialYear;
import chairtime.platform.Uda;
import java.time.LocalDate;
import java.util.List;

/**
 * A smaller target that a commissioner may set for persistent under-delivery.
 *
 * @param years the years under the line, newest first
 * @param newTarget the target that the years lead to
 * @param notBefore first day from which it may hold
 * @param rule the rule in words, with its doubt
 */
public record ForcedRebase(List<FinancialYear> years, Uda newTarget, LocalDate notBefore, String rule) {

    public ForcedRebase {
        years = List.copyOf(years);
    }
}
