package chairtime.activity.ui;

import chairtime.activity.MidYearReviewId;
import chairtime.activity.ReviewKind;
import chairtime.activity.ReviewRunId;
import chairtime.activity.YearEndId;

/** Addresses of the screens of reviews, inside the application and without a leading slash. */
public final class ReviewNavigation {

    /** Mid-year reviews of the own commissioner. */
    public static final String MID_YEAR = "reviews/mid-year";

    /** Year ends of the own commissioner. */
    public static final String YEAR_END = "reviews/year-end";

    /** Recoveries of the own commissioner. */
    public static final String RECOVERIES = "reviews/recoveries";

    /** Reviews of the own practice. */
    public static final String MINE = "reviews/mine";

    static final String ID = "id";
    static final String MID_YEAR_START = "reviews/mid-year/start";
    static final String MID_YEAR_REVIEW = "reviews/mid-year/:id([0-9]{1,18})";
    static final String YEAR_END_START = "reviews/year-end/start";
    static final String YEAR_END_DETAILS = "reviews/year-end/:id([0-9]{1,18})";
    static final String RUN = "reviews/runs/:id([0-9]{1,18})";

    private ReviewNavigation() {}

    /** A mid-year review, for both of its sides. */
    public static String midYearReview(MidYearReviewId id) {
        return MID_YEAR + "/" + id.value();
    }

    /** A year end, for both of its sides. */
    public static String yearEnd(YearEndId id) {
        return YEAR_END + "/" + id.value();
    }

    /** What became of the start of many reviews. */
    static String run(ReviewRunId id) {
        return "reviews/runs/" + id.value();
    }

    /** The list of that kind. */
    static String list(ReviewKind kind) {
        return kind == ReviewKind.MID_YEAR ? MID_YEAR : YEAR_END;
    }

    /** Starting that kind for all contracts. */
    static String start(ReviewKind kind) {
        return list(kind) + "/start";
    }
}
