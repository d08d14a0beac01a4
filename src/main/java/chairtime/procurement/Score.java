package chairtime.procurement;

import org.jspecify.annotations.Nullable;

/**
 * What an evaluator gives a bid for a criterion.
 *
 * @param bid the bid
 * @param criterion number of the criterion
 * @param points 0 (does not meet) to 5 (excellent); null while not decided
 * @param comment reasons; every score handed in has one
 */
public record Score(BidId bid, int criterion, @Nullable Integer points, String comment) {

    /** Most points. */
    public static final int MAX_POINTS = 5;

    /** Longest comment. */
    public static final int COMMENT_MAX_LENGTH = 2000;
}
