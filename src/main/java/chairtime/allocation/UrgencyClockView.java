package chairtime.allocation;

import chairtime.security.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a category.
 *
 * @param category the category
 * @param validFrom first day on which it holds
 * @param within time from triage to when the patient must be seen, as it elapses through nights and weekends
 * @param warnAtPercent at which shares of that time somebody is told, in order
 * @param told who is told
 * @param escalateAtPercent at which share the duty lead is told too; null for never
 * @param own whether the commissioner set it itself
 */
public record UrgencyClockView(
        UrgencyCategory category,
        LocalDate validFrom,
        Duration within,
        List<Integer> warnAtPercent,
        Set<Role> told,
        @Nullable Integer escalateAtPercent,
        boolean own) {

    public UrgencyClockView {
        warnAtPercent = List.copyOf(warnAtPercent);
        told = Set.copyOf(told);
    }
}
