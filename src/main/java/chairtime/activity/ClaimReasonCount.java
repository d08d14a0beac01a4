package chairtime.activity;

/**
 * How many rows were left out for one reason.
 *
 * @param reason why
 * @param rows how many
 */
public record ClaimReasonCount(ClaimReason reason, long rows) {}
