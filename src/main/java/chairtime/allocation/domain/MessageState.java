package chairtime.allocation.domain;

/** What became of a message. */
public enum MessageState {
    /** A referral came of it, or it changed one. */
    TAKEN,
    /** It was refused, and the sender was told why. */
    REFUSED,
    /** Something went wrong here, and the sender was told to send it again. */
    FAILED
}
