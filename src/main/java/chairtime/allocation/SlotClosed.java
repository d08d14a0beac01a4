package chairtime.allocation;

import java.util.List;

/**
 * Announced when a practice closes a slot.
 *
 * @param slot the slot
 * @param commissionerCode whose patients
 * @param withoutSeat referrals that had a seat in it and need another
 */
public record SlotClosed(SlotId slot, String commissionerCode, List<ReferralId> withoutSeat) {}
