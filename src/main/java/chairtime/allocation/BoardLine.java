package chairtime.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open referral on the board; nothing that names the patient.
 *
 * @param lane how near it is to missing its deadline
 * @param referral number
 * @param pseudonym what the patient is called
 * @param status where it stands
 * @param category how soon the patient must be seen; null before triage
 * @param deadline when at the latest; null before triage
 * @param district where the patient is; may be blank
 * @param receivedAt when it was received
 * @param appointment start of the slot that is held or booked; null when there is none
 * @param heldUntil when the hold ends; null when nothing is held
 * @param notReached whether no slot is looked for until somebody decides, because the patient was not reached
 * @param unexplained whether somebody still has to say why a deadline was missed
 */
public record BoardLine(
        BoardLane lane,
        ReferralId referral,
        String pseudonym,
        ReferralStatus status,
        @Nullable UrgencyCategory category,
        @Nullable Instant deadline,
        String district,
        Instant receivedAt,
        @Nullable Instant appointment,
        @Nullable Instant heldUntil,
        boolean notReached,
        boolean unexplained) {}
