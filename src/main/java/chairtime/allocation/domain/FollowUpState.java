package chairtime.allocation.domain;

import chairtime.platform.RefusedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far the follow-up of a patient has come who missed an appointment or could not be reached. */
public final class FollowUpState {

    private static final String TRIAGE_FIRST = "A red flag was named. Triage this patient again first.";
    private static final String REACH_FIRST =
            "Nobody has reached the patient. Record the contact with the answers about red flags first.";

    private final List<ContactAttempt> attempts;
    private final List<Attendance> unsafe;
    private final Optional<Instant> lastTriage;
    private final MissedRule rule;

    /**
     * @param attempts every attempt to reach the patient, in order
     * @param missed the appointments of the referral that hold
     * @param lastTriage when it was last decided how soon the patient must be seen
     */
    public FollowUpState(
            List<ContactAttempt> attempts, List<Attendance> missed, Optional<Instant> lastTriage, MissedRule rule) {
        this.attempts = attempts.stream().filter(ContactAttempt::counts).toList();
        this.unsafe = missed.stream().filter(Attendance::safeguardingIsOpen).toList();
        this.lastTriage = lastTriage;
        this.rule = rule;
    }

    /** @throws RefusedException when it is not known that the patient can wait for another slot */
    void demandMaySearchAgain() {
        demand(needsTriage() ? Optional.of(TRIAGE_FIRST) : reached() ? Optional.empty() : Optional.of(REACH_FIRST));
    }

    /** @throws RefusedException when not enough was done to reach the patient */
    void demandMayClose() {
        demand(missingForClosure().stream().findFirst());
    }

    /** What still has to be done before the referral can be closed, as sentences; nothing when it can. */
    public List<String> missingForClosure() {
        List<String> missing = new ArrayList<>();
        if (needsTriage()) {
            missing.add(TRIAGE_FIRST);
        }
        if (reached()) {
            missing.add("The patient was reached, so this is no patient who cannot be reached. Look for another slot,"
                    + " triage again, or withdraw the referral if the patient wants no care.");
        }
        long channels =
                attempts.stream().map(ContactAttempt::channel).distinct().count();
        if (attempts.size() < rule.attempts() || channels < rule.channels()) {
            missing.add("Try to reach the patient at least %d times, in %d different ways. Recorded so far: %d, in %d."
                    .formatted(rule.attempts(), rule.channels(), attempts.size(), channels));
        }
        if (!unsafe.isEmpty()) {
            missing.add("A child was not brought. Say first what was found out about its safety.");
        }
        return missing;
    }

    /** Whether a red flag was named and nobody has triaged since. */
    public boolean needsTriage() {
        return attempts.stream()
                .filter(attempt -> !attempt.redFlags().isEmpty())
                .anyMatch(attempt ->
                        lastTriage.filter(at -> !at.isBefore(attempt.madeAt())).isEmpty());
    }

    /** Whether the patient, or who cares for them, answered. */
    public boolean reached() {
        return attempts.stream().anyMatch(ContactAttempt::reached);
    }

    /** The follow-up is over; another counts anew. */
    public void settle() {
        attempts.forEach(ContactAttempt::noLongerCounts);
    }

    private static void demand(Optional<String> missing) {
        missing.ifPresent(sentence -> {
            throw new RefusedException(sentence);
        });
    }
}
