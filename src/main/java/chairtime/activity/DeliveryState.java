package chairtime.activity;

/** How delivery stands against its working-day share, by dated limits. */
public enum DeliveryState {
    ON_TRACK("On track"),
    AT_RISK("At risk"),
    LATE("Late"),
    NO_DATA("No data");

    private final String label;

    DeliveryState(String label) {
        this.label = label;
    }

    /** The state in the words of the screens. */
    public String label() {
        return label;
    }
}
