package chairtime.allocation.domain;

import chairtime.allocation.ReferralId;
import chairtime.allocation.SlotId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A seat that is booked for a referral.
 *
 * @param referral whose seat
 * @param slot the slot
 * @param sessionId number of the awarded session that the slot is part of; null for none
 * @param providerCode whose slot
 * @param contractNumber contract under which the patient is seen
 * @param startsAt when the appointment begins
 * @param minutes how long it lasts
 * @param bookedAt when the seat was claimed
 */
public record Booking(
        ReferralId referral,
        SlotId slot,
        @Nullable Long sessionId,
        String providerCode,
        String contractNumber,
        Instant startsAt,
        int minutes,
        Instant bookedAt) {

    /** Whether the appointment has begun. */
    public boolean hasBegun(Instant now) {
        return !startsAt.isAfter(now);
    }
}
