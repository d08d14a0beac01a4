package chairtime.procurement;

import java.util.Set;

/** Where a call for extra sessions stands. */
public enum CallStatus {
    DRAFT("Being prepared"),
    PUBLISHED("Open for bids"),
    NO_BIDS("Deadline passed without bids"),
    OPENED("Bids being scored"),
    AWARD_PROPOSED("Award waits for approval"),
    AWARDED("Awarded"),
    CLOSED("Closed without bids"),
    ALL_REFUSED("All bids refused"),
    WITHDRAWN("Withdrawn");

    private final String label;

    CallStatus(String label) {
        this.label = label;
    }

    /** The status in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether a call may go from this status to the other. */
    public boolean canBecome(CallStatus next) {
        return following().contains(next);
    }

    /** Whether nothing more can happen to the call. */
    public boolean isEnded() {
        return following().isEmpty();
    }

    private Set<CallStatus> following() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED, WITHDRAWN);
            case PUBLISHED -> Set.of(OPENED, NO_BIDS, WITHDRAWN);
            case NO_BIDS -> Set.of(PUBLISHED, CLOSED, WITHDRAWN);
            case OPENED -> Set.of(AWARD_PROPOSED, ALL_REFUSED, WITHDRAWN);
            case AWARD_PROPOSED -> Set.of(OPENED, AWARDED, WITHDRAWN);
            case AWARDED, CLOSED, ALL_REFUSED, WITHDRAWN -> Set.of();
        };
    }
}
