package chairtime.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Seats of a practice that went by without a patient.
 *
 * @param providerCode the practice
 * @param providerName its name
 * @param seats how many patients could have been seen
 * @param unused how many seats nobody had
 */
public record UnusedSeats(String providerCode, String providerName, int seats, int unused) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Unused seats of all, in percent; null when there were none. */
    public @Nullable BigDecimal percent() {
        return seats == 0
                ? null
                : BigDecimal.valueOf(unused)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(seats), 2, RoundingMode.HALF_UP);
    }
}
