package chairtime.procurement;

/** @param value number of the bid */
public record BidId(long value) {}
