package chairtime.allocation;

/** What the score of a slot is made of. */
public enum ScorePart {
    SOONNESS("How soon"),
    DISTANCE("How near"),
    FAIRNESS("Fair share of the practice"),
    PRIORITY("Priority groups");

    private final String label;

    ScorePart(String label) {
        this.label = label;
    }

    /** The part in the words of the screens. */
    public String label() {
        return label;
    }
}
