package chairtime.activity.ui;

import chairtime.activity.MidYearReviewItem;
import chairtime.activity.MidYearReviews;
import chairtime.activity.MidYearStatus;
import chairtime.activity.ReviewKind;
import chairtime.activity.ReviewRuns;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.security.CurrentUser;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The mid-year reviews of the own commissioner: how many stand where, and each of them. */
@Route(ReviewNavigation.MID_YEAR)
@PageTitle("Mid-year reviews")
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "FINANCE", "AUDITOR"})
class MidYearReviewsView extends YearReviewsView<MidYearStatus, MidYearReviewItem> {

    private static final Words WORDS = new Words(
            ReviewKind.MID_YEAR,
            "Mid-year reviews",
            "This year",
            "review",
            "reviews",
            "mid-year-reviews",
            "Start reviews",
            "No mid-year review here",
            "Contracts that are under the line by September are reviewed: the practice gives reasons and"
                    + " a plan, and you decide. Clear the filter to see all of a year.");

    MidYearReviewsView(MidYearReviews reviews, ReviewRuns runs, CurrentUser currentUser, Clock clock) {
        super(
                WORDS,
                reviews,
                MidYearReviewGrid::new,
                MidYearStatus.values(),
                FinancialYear.of(LondonTime.day(clock.instant())),
                runs,
                currentUser.require());
    }
}
