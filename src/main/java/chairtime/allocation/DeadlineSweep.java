package chairtime.allocation;

import chairtime.allocation.domain.ClockBook;
import chairtime.allocation.domain.UrgencyClockRepository;
import chairtime.allocation.domain.WatchRows;
import chairtime.platform.LondonTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks at deadlines that no search watches: of patients who missed an appointment or were not reached, and of those
 * whose deadline moved before the appointment that they have. The others are looked at by their process, to which it
 * leaves a while.
 */
@Component
class DeadlineSweep {

    private static final Logger log = LoggerFactory.getLogger(DeadlineSweep.class);
    private static final Duration LEFT_TO_THE_PROCESS = Duration.ofMinutes(2);

    private final WatchRows rows;
    private final UrgencyClockRepository clocks;
    private final DeadlineKeeper keeper;
    private final Clock clock;

    DeadlineSweep(WatchRows rows, UrgencyClockRepository clocks, DeadlineKeeper keeper, Clock clock) {
        this.rows = rows;
        this.clocks = clocks;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Looks at every deadline that is due; one that fails does not keep the others from being looked at. */
    void run() {
        Instant since = clock.instant().minus(LEFT_TO_THE_PROCESS);
        Map<String, ClockBook> books = new HashMap<>();
        rows.open().forEach(row -> {
            try {
                look(row, books.computeIfAbsent(row.commissionerCode(), clocks::book), since);
            } catch (RuntimeException e) {
                log.error(
                        "The deadline of referral {} could not be looked at; it is tried again in a minute",
                        row.referral().value(),
                        e);
            }
        });
    }

    private void look(WatchRows.Row row, ClockBook book, Instant since) {
        Instant appointment = row.appointment();
        if (row.status() == ReferralStatus.BOOKED && appointment != null) {
            if (appointment.isAfter(row.deadline())) {
                keeper.bookedLate(row.referral(), appointment);
            }
        } else if (isDue(row, book, since)) {
            keeper.check(row.referral());
        }
    }

    private static boolean isDue(WatchRows.Row row, ClockBook book, Instant since) {
        return row.deadline().isBefore(since)
                || book
                        .on(row.category(), LondonTime.day(row.triagedAt()))
                        .map(rule -> rule.warnings(row.triagedAt(), row.deadline()))
                        .stream()
                        .flatMap(List::stream)
                        .anyMatch(warning ->
                                warning.at().isBefore(since) && !row.told().contains(warning.share()));
    }
}
