package chairtime.activity;

/**
 * A row of a file of claims that was left out.
 *
 * @param line line of the file, the header being line 1
 * @param reason why
 * @param fields what stood in the columns that are read, divided by commas
 */
public record ClaimRejection(int line, ClaimReason reason, String fields) {}
