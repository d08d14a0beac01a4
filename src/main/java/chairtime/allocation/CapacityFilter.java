package chairtime.allocation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param from first day, in England
 * @param to last day, included
 * @param district only practices of that district, or null for any
 * @param freeOnly only slots with a seat left
 */
public record CapacityFilter(LocalDate from, LocalDate to, @Nullable String district, boolean freeOnly) {}
