package chairtime.allocation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the follow-up of a patient has come who missed an appointment or could not be reached.
 *
 * @param id number of the referral
 * @param version to hand back with a decision
 * @param pseudonym what the patient is called
 * @param status where the referral stands
 * @param category how soon the patient must be seen; null before triage
 * @param deadline when at the latest; null before triage and when no clock runs
 * @param appointments what became of the appointments so far, first one first
 * @param attempts every attempt to reach the patient, first one first
 * @param decisions every decision, first one first
 * @param needsTriage whether a red flag was named and nobody has triaged since
 * @param safeguardingOpen whether a child was not brought and nobody has said what was found out about its safety
 * @param safeguarding what was found out; null for nothing
 * @param reached whether the patient, or who cares for them, was reached
 * @param missingForClosure what still has to be done before the referral can be closed; empty when it can
 * @param proposal closure that waits to be signed off; null for none
 * @param proposedByMe whether whoever looks proposed it
 * @param isOpen whether somebody has to follow the patient up
 * @param contactBy when the attempts should have been made; null when no appointment was missed
 */
public record FollowUpView(
        ReferralId id,
        long version,
        String pseudonym,
        ReferralStatus status,
        @Nullable UrgencyCategory category,
        @Nullable Instant deadline,
        List<AppointmentStep> appointments,
        List<ContactStep> attempts,
        List<FollowUpStep> decisions,
        boolean needsTriage,
        boolean safeguardingOpen,
        @Nullable String safeguarding,
        boolean reached,
        List<String> missingForClosure,
        @Nullable FollowUpStep proposal,
        boolean proposedByMe,
        boolean isOpen,
        @Nullable Instant contactBy) {}
