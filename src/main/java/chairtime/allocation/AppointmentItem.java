package chairtime.allocation;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A patient's appointment in the list of a practice; nothing that names the patient.
 *
 * @param referral number of the referral
 * @param slot slot in which it is
 * @param pseudonym what the patient is called
 * @param startsAt when it begins
 * @param minutes how long it lasts
 * @param category how soon the patient must be seen; null when the practice has no part in that any more
 * @param accessNeeds what the place must offer
 * @param interpreterLanguage code of the language to interpret; null for none
 * @param end what became of it; null as long as nobody has said
 * @param outcome what came of it; null as long as that is not known
 */
public record AppointmentItem(
        ReferralId referral,
        SlotId slot,
        String pseudonym,
        Instant startsAt,
        int minutes,
        @Nullable UrgencyCategory category,
        Set<AccessNeed> accessNeeds,
        @Nullable String interpreterLanguage,
        @Nullable AppointmentEnd end,
        @Nullable CareOutcome outcome) {

    /** Whether the practice still has to say something: what happened, or the outcome. */
    public boolean isOpen() {
        return end == null || end == AppointmentEnd.ATTENDED && outcome == null;
    }
}
