package chairtime.notification;

/** Where a mail stands on its way out. */
public enum MailState {
    /** Waits to be sent, or to be tried again. */
    QUEUED("Waiting"),
    /** Kept here, because no mail server is set up. */
    HELD("Kept, no mail server"),
    /** Kept here, because nobody has said where it should go. */
    NO_ADDRESS("No address"),
    /** Being handed to the mail server. */
    SENDING("Being sent"),
    /** Accepted by the mail server. */
    SENT("Sent"),
    /** The mail server would not take it. */
    FAILED("Failed"),
    /** The application stopped while the mail server had it: it may have gone or not. */
    UNCERTAIN("May have been sent");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    /** The state in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether somebody may decide that it is sent now. */
    public boolean canBeSentAgain() {
        return this == FAILED || this == UNCERTAIN || this == HELD;
    }
}
