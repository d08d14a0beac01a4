package chairtime.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A referral in a list; nothing that names the patient.
 *
 * @param id number
 * @param pseudonym what the patient is called
 * @param status where it stands
 * @param source which way it came
 * @param category how soon the patient must be seen; null before triage
 * @param deadline when at the latest; null before triage and when no clock runs
 * @param district first part of the postcode to look for slots near; may be blank
 * @param receivedAt when it was received
 */
public record ReferralListItem(
        ReferralId id,
        String pseudonym,
        ReferralStatus status,
        ReferralSource source,
        @Nullable UrgencyCategory category,
        @Nullable Instant deadline,
        String district,
        Instant receivedAt) {}
