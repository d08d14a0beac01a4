package chairtime.procurement;

/**
 * Something bids are scored on.
 *
 * @param number place in the list, from 1
 * @param name short name
 * @param question what the bidder answers
 * @param weight share of the whole score, in percent
 */
public record Criterion(int number, String name, String question, int weight) {

    /** Longest name. */
    public static final int NAME_MAX_LENGTH = 120;

    /** Longest question. */
    public static final int QUESTION_MAX_LENGTH = 1000;
}
