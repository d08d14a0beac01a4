package chairtime.security;

/** @param value number of the account */
public record AccountId(long value) {}
