package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;

/**
 * What a contract's financial year comes to.
 *
 * @param outcome what follows
 * @param adjusted delivered less what was brought in, with all credits
 * @param percent that in percent of the target, not rounded; 0 without a target
 * @param recovery pounds to recover, at most the value of the target
 * @param carriedForward into the next year: a deficit is positive, a credit negative
 * @param unpaidExcess units that are neither paid nor carried
 * @param paidExcess units over the target that are paid as agreed beforehand
 * @param paidExcessValue pounds for those
 * @param rule the rule in words with its source, and what a person should look at
 */
public record YearEndResult(
        YearEndOutcome outcome,
        Uda adjusted,
        BigDecimal percent,
        Money recovery,
        Uda carriedForward,
        Uda unpaidExcess,
        Uda paidExcess,
        Money paidExcessValue,
        String rule) {}
