package chairtime.procurement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a bid did on a criterion beside the successful ones.
 *
 * @param criterion the criterion
 * @param own mean points of the bid
 * @param lowestWinning least mean points of a successful bid; null when none was successful
 * @param highestWinning most mean points of a successful bid; null when none was successful
 * @param comments the evaluators' reasons, without their names
 */
public record CriterionOutcome(
        Criterion criterion,
        BigDecimal own,
        @Nullable BigDecimal lowestWinning,
        @Nullable BigDecimal highestWinning,
        List<String> comments) {}
