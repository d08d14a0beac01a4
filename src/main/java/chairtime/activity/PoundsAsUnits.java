package chairtime.activity;

import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Pounds shown as units at a contract's own rate: 60 pounds are 2.0 units at 30 pounds a unit, 1.6901 at 35.50. */
public final class PoundsAsUnits {

    private static final int UDA_DECIMALS = 4;

    private PoundsAsUnits() {}

    /**
     * The units, rounded half up to four decimals.
     *
     * @param udaRate pounds for a unit, above zero
     */
    public static Uda at(BigDecimal udaRate, BigDecimal pounds) {
        return new Uda(pounds.divide(udaRate, UDA_DECIMALS, RoundingMode.HALF_UP));
    }
}
