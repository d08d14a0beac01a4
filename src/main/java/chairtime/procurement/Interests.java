package chairtime.procurement;

/** What an evaluator has declared about interests in the bidders. Nobody reads a bid to score it before declaring. */
public enum Interests {
    NOT_DECLARED("Not declared yet"),
    NONE("No interest declared"),
    STEPPED_ASIDE("Stepped aside");

    private final String label;

    Interests(String label) {
        this.label = label;
    }

    /** The declaration in the words of the screens. */
    public String label() {
        return label;
    }
}
