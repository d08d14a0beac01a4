package chairtime.allocation;

import chairtime.allocation.domain.SessionCounts;
import chairtime.directory.Directory;
import chairtime.directory.ProviderView;
import chairtime.platform.LondonTime;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of awarded sessions, month by month: offered, booked, attended, missed and with which outcome. */
@Service
@Transactional(readOnly = true)
public class SessionAttendance {

    private final SessionCounts counts;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    SessionAttendance(SessionCounts counts, Directory directory, CurrentUser currentUser, Clock clock) {
        this.counts = counts;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The practice's sessions of that month, in order. */
    @PreAuthorize("hasRole('PROVIDER')")
    public List<SessionReturn> mine(YearMonth month) {
        return counts.ofProvider(
                currentUser.requireProviderCode(), names(), start(month), start(month.plusMonths(1)), clock.instant());
    }

    /** The sessions of all practices of the commissioner in that month, in order. */
    @PreAuthorize("hasAnyRole('COMMISSIONER','FINANCE','AUDITOR','RECOVERY_LEAD')")
    public List<SessionReturn> ofCommissioner(YearMonth month) {
        return counts.ofCommissioner(
                currentUser.requireCommissionerCode(),
                names(),
                start(month),
                start(month.plusMonths(1)),
                clock.instant());
    }

    private UnaryOperator<String> names() {
        Map<String, String> known = new HashMap<>();
        return code -> known.computeIfAbsent(
                code,
                unknown -> directory.provider(unknown).map(ProviderView::name).orElse(unknown));
    }

    private static Instant start(YearMonth month) {
        return LondonTime.instantOf(month.atDay(1).atStartOfDay());
    }
}
