package chairtime.allocation;

import java.util.List;

/**
 * Announced when seats can be given that could not before: slots were added, or claims on them ended.
 *
 * @param commissionerCode whose slots
 * @param slots the slots
 */
public record SeatsAppeared(String commissionerCode, List<SlotId> slots) {}
