package chairtime.directory;

import java.time.LocalDate;

/** How a commissioner stands on a day. */
public enum CommissionerState {
    CURRENT("Commissions"),
    ENDED("Ended");

    private final String label;

    CommissionerState(String label) {
        this.label = label;
    }

    /** The state in the words of the screens. */
    public String label() {
        return label;
    }

    /** How the commissioner stands on that day; it still commissions on its last. */
    public static CommissionerState of(CommissionerView commissioner, LocalDate today) {
        LocalDate last = commissioner.validTo();
        return last != null && last.isBefore(today) ? ENDED : CURRENT;
    }
}
