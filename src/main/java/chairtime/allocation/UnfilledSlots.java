package chairtime.allocation;

import chairtime.allocation.domain.SlotRepository;
import chairtime.allocation.domain.UnusedRows;
import chairtime.directory.Directory;
import chairtime.directory.ProviderView;
import chairtime.platform.LondonTime;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Slots of the own commissioner that nobody has taken: those to come, and those that went by. */
@Service
@PreAuthorize("hasAnyRole('COORDINATOR','CLINICIAN','COMMISSIONER','RECOVERY_LEAD')")
@Transactional(readOnly = true)
public class UnfilledSlots {

    private final SlotRepository slots;
    private final SlotViews views;
    private final UnusedRows rows;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    UnfilledSlots(
            SlotRepository slots,
            SlotViews views,
            UnusedRows rows,
            Directory directory,
            CurrentUser currentUser,
            Clock clock) {
        this.slots = slots;
        this.views = views;
        this.rows = rows;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A page of the slots with a free seat from now to the end of that day, nearest start first. */
    public Page<SlotView> toCome(LocalDate to, @Nullable String district, Pageable pageable) {
        Instant end = midnight(to.plusDays(1));
        Instant now = clock.instant();
        return free(now, end.isBefore(now) ? now : end, district, pageable);
    }

    /** A page of the slots that began since that day with a seat that nobody had, oldest first. */
    public Page<SlotView> unused(LocalDate from, @Nullable String district, Pageable pageable) {
        return free(midnight(from), clock.instant(), district, pageable);
    }

    /** The share of the seats that went unused since that day, by practice, those with most first. */
    public List<UnusedSeats> shares(LocalDate from, @Nullable String district) {
        List<UnusedRows.Row> found =
                rows.byPractice(currentUser.requireCommissionerCode(), district, midnight(from), clock.instant());
        Map<String, String> names =
                directory
                        .providers(
                                found.stream().map(UnusedRows.Row::providerCode).toList())
                        .stream()
                        .collect(Collectors.toMap(ProviderView::code, ProviderView::name));
        return found.stream()
                .map(row -> new UnusedSeats(
                        row.providerCode(),
                        names.getOrDefault(row.providerCode(), row.providerCode()),
                        row.seats(),
                        row.unused()))
                .toList();
    }

    private Page<SlotView> free(Instant from, Instant before, @Nullable String district, Pageable pageable) {
        return views.views(slots.capacity(
                currentUser.requireCommissionerCode(),
                from,
                before,
                district,
                true,
                clock.instant(),
                PageRequest.of(pageable.getPageNumber(), pageable.getPageSize())));
    }

    private static Instant midnight(LocalDate day) {
        return LondonTime.instantOf(day.atStartOfDay());
    }
}
