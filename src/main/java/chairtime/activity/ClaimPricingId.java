package chairtime.activity;

/** Number of a check of prices. */
public record ClaimPricingId(long value) {}
