package chairtime.allocation;

import chairtime.security.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The clock of a category.
 *
 * @param category the category
 * @param validFrom first day on which it holds
 * @param within time from triage to when the patient must be seen, as it elapses through nights and weekends
 * @param warnAtPercent at which shares of that time somebody is told, in order
 * @param told who is told
 * @param own whether the commissioner set it itself
 */
public record UrgencyClockView(
        UrgencyCategory category,
        LocalDate validFrom,
        Duration within,
        List<Integer> warnAtPercent,
        Set<Role> told,
        boolean own) {

    public UrgencyClockView {
        warnAtPercent = List.copyOf(warnAtPercent);
        told = Set.copyOf(told);
    }
}
