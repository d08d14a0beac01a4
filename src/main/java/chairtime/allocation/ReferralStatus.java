package chairtime.allocation;

import java.util.Set;

/** Where a referral stands. */
public enum ReferralStatus {
    RECEIVED("Waits for triage"),
    WAITING("Waits for a slot"),
    OFFERED("Slot offered"),
    ACCEPTED("Practice still to confirm"),
    BOOKED("Booked"),
    ATTENDED("Attended, outcome to come"),
    MISSED("Missed, to be followed up"),
    COMPLETED("Completed"),
    SENT_TO_EMERGENCY("Sent to emergency care"),
    UNREACHABLE("Closed, patient not reached"),
    NOT_NEEDED("Closed, no slot needed"),
    WITHDRAWN("Withdrawn");

    private final String label;

    ReferralStatus(String label) {
        this.label = label;
    }

    /** The status in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether a referral may go from this status to the other. */
    public boolean canBecome(ReferralStatus next) {
        return following().contains(next);
    }

    /** Whether nothing more can happen to the referral. */
    public boolean isEnded() {
        return following().isEmpty();
    }

    /** Whether how soon the patient must be seen may still be decided: before the patient is seen. */
    public boolean mayBeTriaged() {
        return canBecome(SENT_TO_EMERGENCY);
    }

    private Set<ReferralStatus> following() {
        return switch (this) {
            case RECEIVED -> Set.of(WAITING, SENT_TO_EMERGENCY, UNREACHABLE, NOT_NEEDED, WITHDRAWN);
            case WAITING -> Set.of(OFFERED, SENT_TO_EMERGENCY, UNREACHABLE, NOT_NEEDED, WITHDRAWN);
            case OFFERED -> Set.of(ACCEPTED, BOOKED, WAITING, SENT_TO_EMERGENCY, UNREACHABLE, NOT_NEEDED, WITHDRAWN);
            case ACCEPTED -> Set.of(BOOKED, WAITING, SENT_TO_EMERGENCY, NOT_NEEDED, WITHDRAWN);
            case BOOKED -> Set.of(ATTENDED, MISSED, WAITING, SENT_TO_EMERGENCY, NOT_NEEDED, WITHDRAWN);
            case MISSED -> Set.of(ATTENDED, WAITING, SENT_TO_EMERGENCY, UNREACHABLE, NOT_NEEDED, WITHDRAWN);
            case ATTENDED -> Set.of(COMPLETED);
            case COMPLETED, SENT_TO_EMERGENCY, UNREACHABLE, NOT_NEEDED, WITHDRAWN -> Set.of();
        };
    }
}
