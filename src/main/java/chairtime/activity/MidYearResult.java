package chairtime.activity;

import java.math.BigDecimal;

/**
 * Where a contract stands at the mid-year review.
 *
 * @param percent scheduled less what was brought in, in percent of the year's target, not rounded; 0 without a target
 * @param reviewRequired whether it is under the line, so that the practice has to give reasons and a plan
 * @param rule the rule in words with its source
 */
public record MidYearResult(BigDecimal percent, boolean reviewRequired, String rule) {}
