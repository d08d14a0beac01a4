package chairtime.allocation;

import chairtime.allocation.domain.SeatClaims;
import chairtime.allocation.domain.Slot;
import chairtime.allocation.domain.SlotRepository;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens slots with a seat each and tells who waits for them. */
@Component
class SlotOpening {

    private final SlotRepository slots;
    private final SeatClaims claims;
    private final ApplicationEventPublisher events;

    SlotOpening(SlotRepository slots, SeatClaims claims, ApplicationEventPublisher events) {
        this.slots = slots;
        this.claims = claims;
        this.events = events;
    }

    /** Slots of one commissioner. */
    List<SlotId> open(String commissionerCode, List<Slot> opened) {
        List<SlotId> ids = slots.saveAllAndFlush(opened).stream().map(Slot::id).toList();
        claims.open(ids);
        SeatsAppeared.of(commissionerCode, ids).forEach(events::publishEvent);
        return ids;
    }
}
