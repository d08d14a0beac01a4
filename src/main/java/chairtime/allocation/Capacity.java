package chairtime.allocation;

import chairtime.allocation.domain.CapacityCounts;
import chairtime.allocation.domain.SlotRepository;
import chairtime.platform.LondonTime;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open slots of all practices, for the commissioner whose patients may be seen in them. */
@Service
@PreAuthorize("hasAnyRole('COORDINATOR','CLINICIAN','COMMISSIONER','RECOVERY_LEAD')")
@Transactional(readOnly = true)
public class Capacity {

    private final SlotRepository slots;
    private final SlotViews views;
    private final CapacityCounts counts;
    private final CurrentUser currentUser;
    private final Clock clock;

    Capacity(SlotRepository slots, SlotViews views, CapacityCounts counts, CurrentUser currentUser, Clock clock) {
        this.slots = slots;
        this.views = views;
        this.counts = counts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A page of the open slots that start on those days, in order of their start. */
    public Page<SlotView> page(CapacityFilter filter, Pageable pageable) {
        Instant now = clock.instant();
        return views.views(slots.capacity(
                currentUser.requireCommissionerCode(),
                LondonTime.instantOf(filter.from().atStartOfDay()),
                LondonTime.instantOf(filter.to().plusDays(1).atStartOfDay()),
                filter.district(),
                filter.freeOnly(),
                now,
                PageRequest.of(pageable.getPageNumber(), pageable.getPageSize())));
    }

    /** The open slots that start on those days by where they come from, each source told apart. */
    public List<SourceCapacity> bySource(CapacityFilter filter) {
        return counts
                .bySource(
                        currentUser.requireCommissionerCode(),
                        LondonTime.instantOf(filter.from().atStartOfDay()),
                        LondonTime.instantOf(filter.to().plusDays(1).atStartOfDay()),
                        filter.district(),
                        clock.instant())
                .stream()
                .sorted(Comparator.comparing(SourceCapacity::source))
                .toList();
    }
}
