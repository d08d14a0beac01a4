package chairtime.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An offer of a slot; nothing that names the patient.
 *
 * @param id number
 * @param version to hand back with an answer
 * @param referral whose offer it is
 * @param slot which slot
 * @param providerCode who offers it
 * @param practice its name
 * @param place where
 * @param startsAt start of the appointment
 * @param minutes its length
 * @param facts what the place has
 * @param madeAt when it was made
 * @param expiresAt until when the patient can answer
 * @param status where it stands
 * @param confirmBy until when the practice is to confirm; null when it need not
 * @param endedAt when it ended; null while it has not
 * @param declineReason why the patient declined, or null
 * @param reason in words why it was declined, refused or cancelled; may be blank
 * @param explanation why this slot
 */
public record OfferView(
        OfferId id,
        long version,
        ReferralId referral,
        SlotId slot,
        String providerCode,
        String practice,
        Place place,
        Instant startsAt,
        int minutes,
        SlotFacts facts,
        Instant madeAt,
        Instant expiresAt,
        OfferStatus status,
        @Nullable Instant confirmBy,
        @Nullable Instant endedAt,
        @Nullable DeclineReason declineReason,
        String reason,
        MatchExplanation explanation) {}
