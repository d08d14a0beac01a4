package chairtime.activity.ui;

import chairtime.activity.MidYearReviewId;
import chairtime.activity.MidYearReviewView;
import chairtime.activity.MidYearReviews;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Page;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A mid-year review for both of its sides: the figure, what was said and decided, and what can be done next. */
@Route(ReviewNavigation.MID_YEAR_REVIEW)
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "FINANCE", "AUDITOR", "PROVIDER"})
class MidYearReviewDetailsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MidYearReviews reviews;
    private final transient MidYearActions actions;
    private final transient WithheldCard withheld;
    private final transient ReviewProcessCard process;

    MidYearReviewDetailsView(
            MidYearReviews reviews,
            MidYearActions actions,
            WithheldCard withheld,
            ReviewProcessCard process,
            CurrentUser currentUser) {
        super("Mid-year review");
        this.reviews = reviews;
        this.actions = actions;
        this.withheld = withheld;
        this.process = process;
        if (currentUser.require().organisation().kind() == Organisation.Kind.PROVIDER) {
            under("My reviews", ReviewNavigation.MINE);
        } else {
            under("Mid-year reviews", ReviewNavigation.MID_YEAR);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .getLong(ReviewNavigation.ID)
                .map(MidYearReviewId::new)
                .orElseThrow());
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private void show(MidYearReviewId id) {
        MidYearReviewView review = reviews.find(id);
        removeAll();
        noActions();
        process.of("midYearReview", id.value())
                .ifPresent(card -> moreAction("See the process", () -> addAndShow(card.get())));
        title("Mid-year review %s: %s".formatted(review.year(), review.providerName()));
        status(ReviewWords.tag(review.status()));
        facts(new KeyFacts()
                .fact("Contract", review.contractNumber())
                .fact(
                        "Of the target by September",
                        ReviewWords.percent(review.figures().percent()))
                .fact("Expected shortfall", Formats.uda(review.figures().expectedShortfall()))
                .fact("Worth", Formats.money(review.figures().expectedShortfallValue()))
                .fact("Done by", Formats.date(review.completeBy())));
        add(new Div(ReviewWords.question(review.figures())));
        MidYearCards.said(review).forEach(this::add);
        actions.of(review, () -> show(id)).forEach(this::add);
        withheld.of(review, () -> show(id)).ifPresent(this::add);
        MidYearCards.found(review).forEach(this::add);
        add(new HistoryCard(reviews.timeline(id)));
    }

    private void addAndShow(Card card) {
        add(card);
        card.scrollIntoView();
    }
}
