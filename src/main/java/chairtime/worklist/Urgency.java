package chairtime.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a work item stands against its due date. */
public enum Urgency {
    OVERDUE("Overdue"),
    AT_RISK("At risk"),
    ON_TRACK("On track");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }

    /** How it stands now; what has no due date is on track. */
    public static Urgency of(@Nullable Instant dueAt, @Nullable Instant atRiskAt, Instant now) {
        if (dueAt != null && dueAt.isBefore(now)) {
            return OVERDUE;
        }
        return atRiskAt != null && !atRiskAt.isAfter(now) ? AT_RISK : ON_TRACK;
    }
}
