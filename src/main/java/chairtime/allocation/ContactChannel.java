package chairtime.allocation;

/** A way to reach a patient. */
public enum ContactChannel {
    PHONE("Telephone"),
    TEXT_MESSAGE("Text message"),
    EMAIL("E-mail"),
    LETTER("Letter"),
    CARER("Parent, carer or care home");

    private final String label;

    ContactChannel(String label) {
        this.label = label;
    }

    /** The way in the words of the screens. */
    public String label() {
        return label;
    }
}
