package chairtime.allocation;

import chairtime.allocation.domain.BoardRows;
import chairtime.allocation.domain.ClockBook;
import chairtime.allocation.domain.DeadlineWarning;
import chairtime.allocation.domain.UrgencyClockRepository;
import chairtime.platform.LondonTime;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open referrals of the own commissioner by how near they are to missing their deadline. */
@Service
@PreAuthorize("hasAnyRole('COORDINATOR','CLINICIAN','COMMISSIONER','RECOVERY_LEAD','AUDITOR')")
@Transactional(readOnly = true)
public class ReferralBoard {

    private final BoardRows rows;
    private final UrgencyClockRepository clocks;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReferralBoard(BoardRows rows, UrgencyClockRepository clocks, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.clocks = clocks;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Every open referral, by lane and then by deadline.
     *
     * @param category only those of that category, or null for any
     * @param district only those of that district, or null for any
     */
    public List<BoardLine> lines(@Nullable UrgencyCategory category, @Nullable String district) {
        String commissioner = currentUser.requireCommissionerCode();
        Instant now = clock.instant();
        ClockBook book = clocks.book(commissioner);
        return rows.open(commissioner, category, district).stream()
                .map(row -> line(row, lane(row, book, now)))
                .sorted(Comparator.comparing(BoardLine::lane))
                .toList();
    }

    /** Which topic tells of a change of these referrals. */
    public String topic() {
        return LiveReferrals.topic(currentUser.requireCommissionerCode());
    }

    private static BoardLane lane(BoardRows.Row row, ClockBook book, Instant now) {
        if (row.status() == ReferralStatus.ATTENDED) {
            return BoardLane.BOOKED;
        }
        Instant deadline = row.deadline();
        if (deadline == null || row.triagedAt() == null || row.category() == null) {
            return BoardLane.UNTRIAGED;
        }
        if (row.status() == ReferralStatus.BOOKED && row.appointment() != null) {
            return row.appointment().isAfter(deadline) ? BoardLane.MISSED : BoardLane.BOOKED;
        }
        if (!now.isBefore(deadline)) {
            return BoardLane.MISSED;
        }
        List<DeadlineWarning> warnings = book.on(row.category(), LondonTime.day(row.triagedAt()))
                .map(rule -> rule.warnings(row.triagedAt(), deadline))
                .orElse(List.of());
        long due =
                warnings.stream().filter(warning -> !warning.at().isAfter(now)).count();
        if (due == 0) {
            return BoardLane.LATER;
        }
        return due == warnings.size() ? BoardLane.DANGER : BoardLane.NEXT;
    }

    private static BoardLine line(BoardRows.Row row, BoardLane lane) {
        return new BoardLine(
                lane,
                row.referral(),
                row.pseudonym(),
                row.status(),
                row.category(),
                row.deadline(),
                row.district(),
                row.receivedAt(),
                row.appointment(),
                row.heldUntil(),
                row.notReached(),
                row.unexplained());
    }
}
