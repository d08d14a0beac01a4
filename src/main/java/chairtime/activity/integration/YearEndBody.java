package chairtime.activity.integration;

import chairtime.activity.YearEndOutcome;
import chairtime.activity.YearEndResult;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What the API answers about a year.
 *
 * @param adjusted delivered less what was brought in, with credits
 * @param percent that in percent of the target, cut off after ten decimals, so that it never shows a line that was not
 *     reached
 * @param outcome RECOVER, CARRY_DEFICIT, MET, CARRY_CREDIT or OVER_CEILING; BY_HAND for years kept out of automatic
 *     judgement, whose amounts are 0
 * @param recovery pounds to recover, with two decimals
 * @param carriedForward into the next year: a deficit is positive, a credit negative
 * @param unpaidExcess UDA that are neither paid nor carried
 * @param paidExcess UDA over the target that are paid as agreed; only when a commissioner was named
 * @param paidExcessValue pounds for those; only when a commissioner was named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record YearEndBody(
        BigDecimal adjusted,
        BigDecimal percent,
        YearEndOutcome outcome,
        BigDecimal recovery,
        BigDecimal carriedForward,
        BigDecimal unpaidExcess,
        @Nullable BigDecimal paidExcess,
        @Nullable BigDecimal paidExcessValue) {

    private static final int PERCENT_DECIMALS = 10;

    static YearEndBody of(YearEndResult result, boolean commissionerNamed) {
        return new YearEndBody(
                Numbers.plain(result.adjusted().units()),
                Numbers.plain(result.percent().setScale(PERCENT_DECIMALS, RoundingMode.FLOOR)),
                result.outcome(),
                result.recovery().amount(),
                Numbers.plain(result.carriedForward().units()),
                Numbers.plain(result.unpaidExcess().units()),
                commissionerNamed ? Numbers.plain(result.paidExcess().units()) : null,
                commissionerNamed ? result.paidExcessValue().amount() : null);
    }
}
