package chairtime.activity.domain;

/**
 * A stored claim with what it is priced by.
 *
 * @param sums what sums are made of
 * @param line line of its file
 * @param accepted days since 1970; {@link chairtime.activity.Course#NO_DAY} for none
 * @param completed the same
 * @param received the same
 * @param treated teeth, 100 times root fillings, 10,000 times those of molars
 * @param marks standing, 10 times the flag 9181, 100 times other flags
 */
public record ClaimPriceRow(
        ClaimRow sums, int line, int accepted, int completed, int received, int treated, int marks) {}
