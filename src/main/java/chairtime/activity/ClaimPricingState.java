package chairtime.activity;

/** How far the check of prices, and the pricing that follows it, is. */
public enum ClaimPricingState {
    CHECKING("Checking"),
    CHECK_STOPPED("Check stopped"),
    /** What claims would earn is known, and nothing is changed. */
    CHECKED("Checked"),
    PRICING("Pricing again"),
    /** Some contracts are priced again, the others earn what they earned. */
    PRICING_STOPPED("Pricing stopped"),
    PRICED("Priced again"),
    /** Given up, by a person or because the rules changed meanwhile. */
    ENDED("Ended");

    private final String label;

    ClaimPricingState(String label) {
        this.label = label;
    }

    /** The state in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether work on it goes on or is about to. */
    public boolean atWork() {
        return this == CHECKING || this == PRICING;
    }

    /** Whether a person may let it go on. */
    public boolean resumable() {
        return this == CHECK_STOPPED || this == PRICING_STOPPED;
    }
}
