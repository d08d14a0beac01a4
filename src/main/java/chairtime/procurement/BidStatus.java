package chairtime.procurement;

import java.util.Set;

/** Where a bid stands. Between submission and opening it is sealed. */
public enum BidStatus {
    DRAFT("Draft"),
    SUBMITTED("Handed in, sealed"),
    WITHDRAWN("Withdrawn"),
    OPENED("Opened"),
    AWARDED("Awarded"),
    PARTLY_AWARDED("Awarded in part"),
    NOT_AWARDED("Not awarded");

    private final String label;

    BidStatus(String label) {
        this.label = label;
    }

    /** The status in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether the commissioner's side may know that there is such a bid. */
    public boolean standsForTheCall() {
        return this != DRAFT && this != WITHDRAWN;
    }

    /** Whether a bid may go from this status to the other. */
    public boolean canBecome(BidStatus next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED || next == WITHDRAWN;
            case SUBMITTED -> next == WITHDRAWN || next == OPENED;
            case WITHDRAWN -> next == DRAFT;
            case OPENED -> Set.of(AWARDED, PARTLY_AWARDED, NOT_AWARDED).contains(next);
            case AWARDED, PARTLY_AWARDED, NOT_AWARDED -> false;
        };
    }
}
