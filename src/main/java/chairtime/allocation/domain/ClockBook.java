package chairtime.allocation.domain;

import chairtime.allocation.UrgencyCategory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every clock of a commissioner and the usual ones, to look up many referrals without asking for each. */
public final class ClockBook {

    private final List<UrgencyClockRule> rules;

    /** @param rules in any order */
    public ClockBook(List<UrgencyClockRule> rules) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing(UrgencyClockRule::isOwn)
                        .thenComparing(UrgencyClockRule::validFrom)
                        .reversed())
                .toList();
    }

    /** The clock of the category on that day: the commissioner's own, or the usual one; empty when none runs. */
    public Optional<UrgencyClockRule> on(UrgencyCategory category, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.category() == category && !rule.validFrom().isAfter(day))
                .findFirst();
    }
}
