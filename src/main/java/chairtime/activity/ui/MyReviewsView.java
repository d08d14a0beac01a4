package chairtime.activity.ui;

import chairtime.activity.MidYearReviews;
import chairtime.activity.Recoveries;
import chairtime.activity.YearEnds;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Live;
import chairtime.platform.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The reviews of the contracts of the practice that is signed in. */
@Route(ReviewNavigation.MINE)
@PageTitle("My reviews")
@RolesAllowed("PROVIDER")
class MyReviewsView extends Page implements BeforeEnterObserver {

    private final transient MidYearReviews reviews;
    private final MidYearReviewGrid midYear = new MidYearReviewGrid(new EmptyState(
            "No mid-year review of your contracts",
            "When less than the line of a year's target is delivered by September, your commissioner asks you here for"
                    + " reasons and a plan."));

    private final YearEndGrid yearEnd = new YearEndGrid(new EmptyState(
            "No year end of your contracts",
            "When your commissioner settles a year, its provisional result stands here, and you may query it."));
    private final transient YearEnds yearEnds;

    private final RecoveryGrid recovery = new RecoveryGrid(new EmptyState(
            "No recovery from your contracts",
            "Instalments that are set at a year end stand here, with what your commissioner received."));
    private final transient Recoveries recoveries;

    MyReviewsView(MidYearReviews reviews, YearEnds yearEnds, Recoveries recoveries) {
        super("My reviews");
        this.reviews = reviews;
        this.yearEnds = yearEnds;
        this.recoveries = recoveries;
        recovery.setHeight("20rem");
        yearEnd.setHeight("20rem");
        midYear.setHeight("20rem");
        add(
                new Card("Mid-year reviews", midYear).actions(midYear.downloads("my-mid-year-reviews")),
                new Card("Year ends", yearEnd).actions(yearEnd.downloads("my-year-ends")),
                new Card("Recoveries", recovery).actions(recovery.downloads("my-recoveries")));
        Live.onChange(this, MidYearReviews.TOPIC, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        midYear.setItems(reviews.mine());
        yearEnd.setItems(yearEnds.mine());
        recovery.setItems(recoveries.mine());
    }
}
