package chairtime.notification;

/** @param value number of a mail in the outbox */
public record MailId(long value) {}
