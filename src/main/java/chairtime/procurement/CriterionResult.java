package chairtime.procurement;

import java.math.BigDecimal;

/**
 * How a bid did on a criterion.
 *
 * @param criterion the criterion
 * @param mean mean points of the evaluators, 0 to 5
 * @param weighted what it adds to the whole score, out of the criterion's weight
 */
public record CriterionResult(Criterion criterion, BigDecimal mean, BigDecimal weighted) {}
