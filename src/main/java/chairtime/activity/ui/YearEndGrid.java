package chairtime.activity.ui;

import chairtime.activity.YearEndView;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import com.vaadin.flow.component.UI;

/** Year ends; a row opens one. */
class YearEndGrid extends DataGrid<YearEndView> {

    YearEndGrid(EmptyState whenEmpty) {
        super("Year-end reconciliations");
        text("Provider", row -> row.contract().providerName()).setFlexGrow(2).setSortProperty("provider");
        text("Contract", row -> row.contract().contractNumber()).setSortProperty("contract");
        text("Year", row -> row.contract().figures().year().toString());
        component("State", row -> YearEndWords.tag(row.status())).setSortProperty("status");
        text("Outcome", row -> YearEndWords.outcome(row.result().outcome()));
        number("Of the target", row -> ReviewWords.percent(row.result().percent()))
                .setSortProperty("percent");
        money("Recovery (£)", row -> row.result().recovery()).setSortProperty("recovery");
        uda("Carried forward (UDA)", row -> row.result().carriedForward());
        date("Query until", YearEndView::queryUntil);
        whenEmpty(whenEmpty);
        onOpen(row -> UI.getCurrent().navigate(ReviewNavigation.yearEnd(row.id())));
        setHeight("36rem");
    }
}
