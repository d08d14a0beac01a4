package chairtime.activity.integration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as the API writes them. */
final class Numbers {

    private static final int PERCENT_DECIMALS = 2;

    private Numbers() {}

    /** Without trailing zeros and never with an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    /** Rounded half up to two decimals: only here, where nothing is compared any more. */
    static @Nullable BigDecimal percent(@Nullable BigDecimal percent) {
        return percent == null ? null : plain(percent.setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP));
    }
}
