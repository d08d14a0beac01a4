package chairtime.activity.process;

import chairtime.testing.ProcessModelContract;

/** The diagram of a mid-year review and the code that speaks to it. */
class MidYearReviewModelTest extends ProcessModelContract {

    MidYearReviewModelTest() {
        super(MidYearReview.class);
    }
}
