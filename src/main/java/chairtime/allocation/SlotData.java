package chairtime.allocation;

import java.time.LocalDateTime;

/**
 * A single slot that a practice adds.
 *
 * @param contractNumber contract under which patients are seen
 * @param startsAt what the clock on the wall shows when it starts
 * @param offer what is offered then
 */
public record SlotData(String contractNumber, LocalDateTime startsAt, SlotOffer offer) {}
