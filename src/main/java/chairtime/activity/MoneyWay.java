package chairtime.activity;

/** How money of a review moved. */
public enum MoneyWay {
    DEDUCTED("Deducted from a monthly payment"),
    PAID("Paid by the practice"),
    RELEASED("Released to the practice");

    private final String label;

    MoneyWay(String label) {
        this.label = label;
    }

    /** The way in the words of the screens. */
    public String label() {
        return label;
    }
}
