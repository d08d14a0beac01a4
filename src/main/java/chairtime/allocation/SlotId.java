package chairtime.allocation;

/** @param value number of the slot */
public record SlotId(long value) {}
