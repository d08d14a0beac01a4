package chairtime.activity;

import java.util.Set;

/** Where a query about a month's figure stands. */
public enum FigureQueryStatus implements ReviewStatus<FigureQueryStatus> {
    ASKED("Practice to answer"),
    NO_ANSWER("No answer in time"),
    ANSWERED("Answered, figure to be agreed"),
    AGREED("Figure agreed"),
    WITHDRAWN("Withdrawn");

    private final String label;

    FigureQueryStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<FigureQueryStatus> following() {
        return switch (this) {
            case ASKED -> Set.of(ANSWERED, NO_ANSWER, WITHDRAWN);
            case ANSWERED, NO_ANSWER -> Set.of(ASKED, AGREED, WITHDRAWN);
            case AGREED, WITHDRAWN -> Set.of();
        };
    }
}
