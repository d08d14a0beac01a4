package chairtime.activity;

/** What follows from a contract's financial year. Decided by {@code bpmn/activity/yearEndOutcome.dmn}. */
public enum YearEndOutcome {
    /** Under the line: money is recovered up to the whole target. */
    RECOVER("Money is recovered"),
    /** No money moves; the shortfall is delivered first in the next year. */
    CARRY_DEFICIT("Deficit carried forward"),
    /** Exactly the target. */
    MET("Target met"),
    /** The excess is carried into the next year. */
    CARRY_CREDIT("Credit carried forward"),
    /** More than may be carried; paid only as far as agreed in writing beforehand. */
    OVER_CEILING("Over the ceiling"),
    /** Years kept out of automatic judgement, and contracts without a target. */
    BY_HAND("Judged by a person");

    private final String label;

    YearEndOutcome(String label) {
        this.label = label;
    }

    /** The outcome in the words of the screens. */
    public String label() {
        return label;
    }
}
