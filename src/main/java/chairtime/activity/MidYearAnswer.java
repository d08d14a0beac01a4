package chairtime.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a practice answers in a mid-year review; a draft need not be complete.
 *
 * @param reasons why less than expected was delivered
 * @param plan how the shortfall will be made up
 * @param planBy by when
 */
public record MidYearAnswer(String reasons, String plan, @Nullable LocalDate planBy) {

    /** Longest text of each of the two. */
    public static final int TEXT_MAX_LENGTH = 4000;

    /** Nothing written yet. */
    public static final MidYearAnswer EMPTY = new MidYearAnswer("", "", null);
}
