package chairtime.allocation;

import chairtime.allocation.domain.SeatCounts;
import chairtime.allocation.domain.SeatCounts.Count;
import chairtime.allocation.domain.Slot;
import chairtime.directory.Directory;
import chairtime.directory.ProviderView;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** Shows slots with how many seats are left, never with who has them. */
@Component
class SlotViews {

    private final SeatCounts counts;
    private final Directory directory;
    private final Clock clock;

    SlotViews(SeatCounts counts, Directory directory, Clock clock) {
        this.counts = counts;
        this.directory = directory;
        this.clock = clock;
    }

    Page<SlotView> views(Page<Slot> page) {
        List<Slot> slots = page.getContent();
        Map<SlotId, Count> seats = counts.of(slots.stream().map(Slot::id).toList(), clock.instant());
        Map<String, String> names =
                directory
                        .providers(slots.stream()
                                .map(Slot::providerCode)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ProviderView::code, ProviderView::name));
        return page.map(slot -> view(
                slot,
                seats.getOrDefault(slot.id(), Count.NONE),
                names.getOrDefault(slot.providerCode(), slot.providerCode())));
    }

    private static SlotView view(Slot slot, Count seats, String providerName) {
        return new SlotView(
                slot.id(),
                slot.version(),
                slot.providerCode(),
                providerName,
                slot.contractNumber(),
                slot.place(),
                slot.time().start(),
                slot.time().minutes(),
                slot.source(),
                slot.status(),
                slot.meantFor(),
                slot.releaseAt(),
                slot.facts(),
                seats.seats(),
                seats.held(),
                seats.booked(),
                slot.closeReason());
    }
}
