package chairtime.activity.ui;

import chairtime.activity.MidYearReviews;
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

    MyReviewsView(MidYearReviews reviews, YearEnds yearEnds) {
        super("My reviews");
        this.reviews = reviews;
        this.yearEnds = yearEnds;
        yearEnd.setHeight("20rem");
        midYear.setHeight("20rem");
        add(
                new Card("Mid-year reviews", midYear).actions(midYear.downloads("my-mid-year-reviews")),
                new Card("Year ends", yearEnd).actions(yearEnd.downloads("my-year-ends")));
        Live.onChange(this, MidYearReviews.TOPIC, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        midYear.setItems(reviews.mine());
        yearEnd.setItems(yearEnds.mine());
    }
}
