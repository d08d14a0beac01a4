package chairtime.procurement;

/** @param value number of the session */
public record SessionId(long value) {}
