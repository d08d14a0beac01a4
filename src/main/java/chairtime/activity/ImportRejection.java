package chairtime.activity;

/**
 * A row of a contractor month that could not be used.
 *
 * @param line line of the file, the header being line 1
 * @param reason what is wrong with it
 */
public record ImportRejection(int line, String reason) {}
