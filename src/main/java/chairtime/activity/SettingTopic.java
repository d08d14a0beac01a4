package chairtime.activity;

/** What a question that the rules leave open is about. */
public enum SettingTopic {
    CLAIMS("Claims"),
    UNSCHEDULED_CARE("Unscheduled care"),
    DELIVERY("Delivery by month"),
    FIGURE_QUERIES("Queries of figures"),
    MID_YEAR("Mid-year review"),
    YEAR_END("Year end"),
    TERMS("Terms and rebasing");

    private final String label;

    SettingTopic(String label) {
        this.label = label;
    }

    /** The topic in the words of the screens. */
    public String label() {
        return label;
    }
}
