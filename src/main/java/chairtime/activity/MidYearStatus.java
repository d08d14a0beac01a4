package chairtime.activity;

import java.util.Set;

/** Where a mid-year review stands. */
public enum MidYearStatus implements ReviewStatus<MidYearStatus> {
    ASKED("Practice to answer"),
    NO_ANSWER("No answer in time"),
    ANSWERED("Answer to be reviewed"),
    ON_HOLD("On hold, figure disputed"),
    PLAN_ACCEPTED("Plan accepted"),
    WITHHELD("Payments withheld"),
    REBASED("Rebase agreed"),
    NOT_NEEDED("Not needed, figure corrected"),
    FOLLOWED_UP("Followed up");

    private final String label;

    MidYearStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether somebody decided, and the follow-up is all that is left. */
    public boolean isDecided() {
        return canBecome(FOLLOWED_UP);
    }

    @Override
    public Set<MidYearStatus> following() {
        return switch (this) {
            case ASKED -> Set.of(ANSWERED, NO_ANSWER, ON_HOLD);
            case ANSWERED -> Set.of(ASKED, PLAN_ACCEPTED, WITHHELD, REBASED, ON_HOLD);
            case NO_ANSWER -> Set.of(ASKED, WITHHELD, REBASED, ON_HOLD);
            case ON_HOLD -> Set.of(ASKED, NOT_NEEDED);
            case PLAN_ACCEPTED, WITHHELD, REBASED -> Set.of(FOLLOWED_UP);
            case NOT_NEEDED, FOLLOWED_UP -> Set.of();
        };
    }
}
