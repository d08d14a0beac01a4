package chairtime.allocation;

/** Number of a sender of messages. */
public record MessageSenderId(long value) {}
