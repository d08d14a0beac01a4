package chairtime.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is counted; nothing that names the patient.
 *
 * @param startsAt start of the slot
 * @param providerCode the practice
 * @param providerName its name
 * @param contractNumber the contract
 * @param source where the slot comes from
 * @param referral of which referral; null for a slot
 * @param pseudonym what the patient is called; null for a slot
 * @param at when it happened: opened, offered, booked, recorded; null when that is not kept
 * @param state what became of it
 */
public record CountedThing(
        Instant startsAt,
        String providerCode,
        String providerName,
        String contractNumber,
        SlotSource source,
        @Nullable ReferralId referral,
        @Nullable String pseudonym,
        @Nullable Instant at,
        String state) {}
