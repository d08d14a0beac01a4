package chairtime.allocation;

/** Number of an offer of a slot to a patient. */
public record OfferId(long value) {}
