package chairtime.allocation;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How many deadlines were missed.
 *
 * @param month month of the deadlines, in England
 * @param reason for that reason; null for those that nobody has explained yet
 * @param count how many
 */
public record BreachCount(YearMonth month, @Nullable BreachReason reason, long count) {}
