package chairtime.activity.domain;

/**
 * A stored claim, as far as sums are made of it.
 *
 * @param reference what the practice calls it
 * @param importId import that brought it
 * @param precedence the highest of one reference holds
 * @param treatmentMonth twelve times the year, and the month less one; -1 for a deletion without one
 * @param scheduleMonth the same
 * @param category FP17 category; -1 for a deletion without one
 * @param standing how it enters the sums
 * @param units ten-thousandths of a UDA
 * @param pence pence it earns
 * @param charge pence the patient paid
 */
public record ClaimRow(
        String reference,
        int importId,
        long precedence,
        int treatmentMonth,
        int scheduleMonth,
        int category,
        int standing,
        long units,
        long pence,
        long charge) {

    /** Whether it holds against the other of the same reference; of two alike that of the earlier import does. */
    public boolean holdsAgainst(ClaimRow other) {
        return precedence > other.precedence || precedence == other.precedence && importId < other.importId;
    }
}
