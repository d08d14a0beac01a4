package chairtime.allocation;

/** @param value number of a turn of a duty lead */
public record DutyTurnId(long value) {}
