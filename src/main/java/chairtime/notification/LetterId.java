package chairtime.notification;

/** @param value number of a letter kept on file */
public record LetterId(long value) {}
