package chairtime.activity;

import java.util.Set;

/** Where a query about a month's figure stands. */
public enum FigureQueryStatus {
    ASKED("Practice to answer"),
    NO_ANSWER("No answer in time"),
    ANSWERED("Answered, figure to be agreed"),
    AGREED("Figure agreed"),
    WITHDRAWN("Withdrawn");

    private final String label;

    FigureQueryStatus(String label) {
        this.label = label;
    }

    /** The status in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether a query may go from this status to the other. */
    public boolean canBecome(FigureQueryStatus next) {
        return following().contains(next);
    }

    /** Whether nothing more can happen to the query. */
    public boolean isEnded() {
        return following().isEmpty();
    }

    private Set<FigureQueryStatus> following() {
        return switch (this) {
            case ASKED -> Set.of(ANSWERED, NO_ANSWER, WITHDRAWN);
            case ANSWERED, NO_ANSWER -> Set.of(ASKED, AGREED, WITHDRAWN);
            case AGREED, WITHDRAWN -> Set.of();
        };
    }
}
