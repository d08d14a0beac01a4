package chairtime.allocation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which missed deadlines are listed.
 *
 * @param from first day of the deadlines, in England
 * @param to last day, included
 * @param reason only those for that reason, or null for any
 * @param category only those of that category, or null for any
 * @param unexplained only those whose reason is still to be given
 */
public record BreachFilter(
        LocalDate from,
        LocalDate to,
        @Nullable BreachReason reason,
        @Nullable UrgencyCategory category,
        boolean unexplained) {}
