package chairtime.allocation;

/** Whether a further course of treatment follows an urgent one, and where. */
public enum FollowOn {
    NONE("None"),
    HERE("At this practice"),
    ELSEWHERE("Elsewhere: ask the coordinators to find a place");

    private final String label;

    FollowOn(String label) {
        this.label = label;
    }

    /** The answer in the words of the screens. */
    public String label() {
        return label;
    }
}
