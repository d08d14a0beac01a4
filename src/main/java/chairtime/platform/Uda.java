package chairtime.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number of units of dental activity. Kept with four decimals, because pounds converted at a contract's rate give
 * such values; never rounded before it is compared.
 *
 * @param units units, always with four decimals; negative for corrections
 */
public record Uda(BigDecimal units) implements Comparable<Uda> {

    /** No activity. */
    public static final Uda ZERO = Uda.of("0");

    private static final int DECIMALS = 4;

    /** Keeps four decimals, rounding half up what is finer. */
    public Uda {
        units = units.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** The units written as {@code 1234.5}. */
    public static Uda of(String units) {
        return new Uda(new BigDecimal(units));
    }

    /** These units and the others together. */
    public Uda plus(Uda other) {
        return new Uda(units.add(other.units));
    }

    /** These units less the others. */
    public Uda minus(Uda other) {
        return new Uda(units.subtract(other.units));
    }

    @Override
    public int compareTo(Uda other) {
        return units.compareTo(other.units);
    }
}
