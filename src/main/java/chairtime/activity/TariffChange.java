package chairtime.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an item earns at a commissioner from a day on.
 *
 * @param item what is priced
 * @param validFrom first day of the date that selects it
 * @param validTo last day; null while it holds
 * @param amount units, or pounds where the item is priced in pounds
 * @param claims claims that the pounds of a pathway are spread over; null when they stay as they are
 * @param certainty how far it can be relied on
 */
public record TariffChange(
        TariffItem item,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        BigDecimal amount,
        @Nullable Integer claims,
        Certainty certainty) {}
