package chairtime.activity.ui;

import chairtime.activity.MidYearReviewItem;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import com.vaadin.flow.component.UI;

/** Mid-year reviews; a row opens one. */
class MidYearReviewGrid extends DataGrid<MidYearReviewItem> {

    MidYearReviewGrid(EmptyState whenEmpty) {
        super("Mid-year reviews");
        text("Provider", MidYearReviewItem::providerName).setFlexGrow(2).setSortProperty("provider");
        text("Contract", MidYearReviewItem::contractNumber).setSortProperty("contract");
        text("Year", review -> review.year().toString());
        component("State", review -> ReviewWords.tag(review.status())).setSortProperty("status");
        number("Of the target", review -> ReviewWords.percent(review.percent())).setSortProperty("percent");
        uda("Expected shortfall (UDA)", MidYearReviewItem::expectedShortfall);
        money("Expected shortfall (£)", MidYearReviewItem::expectedShortfallValue);
        date("Answer due", MidYearReviewItem::answerDueOn).setSortProperty("due");
        money("Withheld (£)", MidYearReviewItem::withheld);
        whenEmpty(whenEmpty);
        onOpen(review -> UI.getCurrent().navigate(ReviewNavigation.midYearReview(review.id())));
        setHeight("36rem");
    }
}
