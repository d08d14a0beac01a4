package chairtime.allocation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Announced when seats can be given that could not before: slots were added, or claims on them ended.
 *
 * @param commissionerCode whose slots
 * @param slots the slots, at most {@link #MOST_SLOTS}
 */
public record SeatsAppeared(String commissionerCode, List<SlotId> slots) {

    /** Most slots in one announcement: it is kept as text until everybody has heard it, and a row has its end. */
    public static final int MOST_SLOTS = 100;

    /** @throws IllegalArgumentException when there are too many for one announcement */
    public SeatsAppeared {
        slots = List.copyOf(slots);
        if (slots.size() > MOST_SLOTS) {
            throw new IllegalArgumentException("%d slots in one announcement".formatted(slots.size()));
        }
    }

    /** As many announcements as those slots need, in their order. */
    static List<SeatsAppeared> of(String commissionerCode, List<SlotId> slots) {
        return IntStream.iterate(0, from -> from < slots.size(), from -> from + MOST_SLOTS)
                .mapToObj(from -> new SeatsAppeared(
                        commissionerCode, slots.subList(from, Math.min(slots.size(), from + MOST_SLOTS))))
                .toList();
    }
}
