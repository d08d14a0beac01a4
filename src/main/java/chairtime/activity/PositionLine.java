package chairtime.activity;

import chairtime.platform.Uda;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a year beside the year before; of a commissioner, or of one of its contracts.
 *
 * @param figure which one
 * @param now units; null is no data, and of percentages
 * @param before the same of the year before
 * @param percentNow percentage, unrounded; null is no data, and of units
 * @param percentBefore the same of the year before
 */
public record PositionLine(
        PositionFigure figure,
        @Nullable Uda now,
        @Nullable Uda before,
        @Nullable BigDecimal percentNow,
        @Nullable BigDecimal percentBefore) {}
