package chairtime.procurement;

/** @param value number of the need */
public record NeedId(long value) {}
