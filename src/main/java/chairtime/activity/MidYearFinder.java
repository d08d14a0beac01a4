package chairtime.activity;

import chairtime.activity.domain.MidYearReview;
import chairtime.activity.domain.MidYearReviewRepository;
import chairtime.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Finds mid-year reviews. */
@Component
class MidYearFinder extends ReviewFinder<MidYearReviewId, MidYearReview> {

    MidYearFinder(MidYearReviewRepository rows, CurrentUser currentUser) {
        super(ReviewKind.MID_YEAR, rows, MidYearReviewId::value, currentUser);
    }
}
