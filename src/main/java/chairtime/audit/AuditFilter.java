package chairtime.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are listed.
 *
 * @param person part of the username; empty for all
 * @param subject part of kind, number or sentence; empty for all
 * @param action part of the action; empty for all
 * @param from first day in England
 * @param to last day in England
 */
public record AuditFilter(
        String person, String subject, String action, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter("", "", "", null, null);
}
