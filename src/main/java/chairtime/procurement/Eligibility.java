package chairtime.procurement;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the commissioner's contract holders may bid.
 *
 * @param districts outward parts of postcodes in which the practice must be; empty means the whole area
 * @param minimumDeliveryPercent least delivery of the contract in the year to date, in percent, or null
 */
public record Eligibility(Set<String> districts, @Nullable BigDecimal minimumDeliveryPercent) {

    public Eligibility {
        districts = Set.copyOf(districts);
    }
}
