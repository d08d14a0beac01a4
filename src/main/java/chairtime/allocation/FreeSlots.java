package chairtime.allocation;

import chairtime.allocation.domain.SlotRepository;
import java.time.Clock;
import java.time.Instant;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The slots with places left of the commissioner whose patients a sender sends. */
@Service
@PreAuthorize(ReferralRights.SEND)
@Transactional(readOnly = true)
public class FreeSlots {

    private final SlotRepository slots;
    private final SlotViews views;
    private final CurrentSender sender;
    private final Clock clock;

    FreeSlots(SlotRepository slots, SlotViews views, CurrentSender sender, Clock clock) {
        this.slots = slots;
        this.views = views;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * A page of those that start in a span of time, in order of their start; none that has started already.
     *
     * @param from first start, included
     * @param before end of the span, not included
     * @param page number of the page, from 0
     * @param size how many on a page
     */
    public Page<SlotView> page(Instant from, Instant before, int page, int size) {
        Instant now = clock.instant();
        return views.views(slots.capacity(
                sender.require().commissionerCode(),
                from.isBefore(now) ? now : from,
                before,
                null,
                true,
                now,
                PageRequest.of(page, size)));
    }
}
