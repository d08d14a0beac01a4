package chairtime.allocation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A referral in full; nothing that names the patient, which {@link Patients} shows to those who may see it.
 *
 * @param id number
 * @param version to hand back with a change or decision
 * @param pseudonym what the patient is called
 * @param status where it stands
 * @param statusReason why it ended, where a reason was given; may be blank
 * @param source which way it came
 * @param facts what is needed to triage and place it
 * @param receivedAt when it was received
 * @param receivedBy name of who took it, or sent it as a message
 * @param triagedAt when the clock started; null before triage
 * @param category how soon the patient must be seen; null before triage
 * @param deadline when at the latest; null before triage and when no clock runs
 * @param warnings when somebody must be told before the deadline
 * @param triage every decision, first one first
 */
public record ReferralView(
        ReferralId id,
        long version,
        String pseudonym,
        ReferralStatus status,
        String statusReason,
        ReferralSource source,
        ReferralFacts facts,
        Instant receivedAt,
        String receivedBy,
        @Nullable Instant triagedAt,
        @Nullable UrgencyCategory category,
        @Nullable Instant deadline,
        List<Instant> warnings,
        List<TriageStep> triage) {}
