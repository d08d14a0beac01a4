package chairtime.activity.ui;

import chairtime.activity.RecoveryItem;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import com.vaadin.flow.component.UI;

/** Recoveries; a row opens the year end. */
class RecoveryGrid extends DataGrid<RecoveryItem> {

    RecoveryGrid(EmptyState whenEmpty) {
        super("Recoveries");
        text("Provider", RecoveryItem::providerName).setFlexGrow(2).setSortProperty("provider");
        component("State", row -> RecoveryWords.tag(row.state()));
        money("Overdue (£)", RecoveryItem::overdue).setSortProperty("overdue");
        money("Outstanding (£)", RecoveryItem::outstanding).setSortProperty("outstanding");
        date("Next due on", RecoveryItem::nextDueOn).setSortProperty("due");
        text("Contract", RecoveryItem::contractNumber).setSortProperty("contract");
        text("Year", row -> row.year().toString()).setSortProperty("year");
        money("Received (£)", RecoveryItem::received).setSortProperty("received");
        money("Recovery (£)", RecoveryItem::amount).setSortProperty("amount");
        whenEmpty(whenEmpty);
        onOpen(row -> UI.getCurrent().navigate(ReviewNavigation.yearEnd(row.yearEnd())));
    }
}
