package chairtime.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that was missed; nothing that names the patient.
 *
 * @param referral which referral
 * @param pseudonym what the patient is called
 * @param category how soon the patient had to be seen
 * @param district where the patient is; may be blank
 * @param deadline the deadline
 * @param recordedAt when it was taken down
 * @param waitedFor what it waited for at that moment
 * @param status where the referral stands now
 * @param endedAt when the patient was or will be seen, or else the referral ended; null while neither is known
 * @param minutesLate minutes from the deadline to then; null while that is not known
 * @param reason why; null while nobody has said
 * @param words what happened, in words; blank while nobody has said
 * @param explainedBy name of who said so; null while nobody has
 * @param explainedAt when; null while nobody has
 */
public record BreachView(
        ReferralId referral,
        String pseudonym,
        UrgencyCategory category,
        String district,
        Instant deadline,
        Instant recordedAt,
        String waitedFor,
        ReferralStatus status,
        @Nullable Instant endedAt,
        @Nullable Long minutesLate,
        @Nullable BreachReason reason,
        String words,
        @Nullable String explainedBy,
        @Nullable Instant explainedAt) {

    /** Whether somebody still has to say why. */
    public boolean isUnexplained() {
        return explainedAt == null;
    }
}
