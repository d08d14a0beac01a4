package chairtime.procurement;

import java.util.Set;

/** Where a need stands. */
public enum NeedStatus {
    RAISED("Raised"),
    CALLED("Call running"),
    MET("Sessions awarded");

    private final String label;

    NeedStatus(String label) {
        this.label = label;
    }

    /** The status in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether a need may go from this status to the other. A call that ends without an award gives it back. */
    public boolean canBecome(NeedStatus next) {
        return switch (this) {
            case RAISED, MET -> next == CALLED;
            case CALLED -> Set.of(RAISED, MET).contains(next);
        };
    }
}
