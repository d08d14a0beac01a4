package chairtime.allocation;

/** What a message asks for. */
public enum MessageKind {
    NEW("New referral"),
    UPDATE("Change"),
    CANCEL("Taken back");

    private final String label;

    MessageKind(String label) {
        this.label = label;
    }

    /** The kind in the words of the screens. */
    public String label() {
        return label;
    }
}
