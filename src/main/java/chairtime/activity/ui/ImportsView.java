package chairtime.activity.ui;

import chairtime.activity.BackgroundImports;
import chairtime.activity.ContractorMonthImports;
import chairtime.activity.ImportSummary;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Live;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.StatusTag;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.Sort;

/** Sends contractor months and shows the history of imports. */
@Route(DeliveryNavigation.IMPORTS)
@PageTitle("Imports")
@RolesAllowed({"RECOVERY_LEAD", "AUDITOR"})
class ImportsView extends Page {

    private static final Sort NEWEST_FIRST = Sort.by("importedAt").descending();

    private final ContractorMonthImports imports;
    private final BackgroundImports background;
    private final BackgroundImportList running = new BackgroundImportList();
    private final DataGrid<ImportSummary> history;

    ImportsView(ContractorMonthImports imports, BackgroundImports background, CurrentUser currentUser) {
        super("Imports of contractor months");
        this.imports = imports;
        this.background = background;
        under("Delivery", DeliveryNavigation.DELIVERY);
        history = createHistory();
        if (currentUser.require().has(Role.RECOVERY_LEAD)) {
            add(new ImportBox(background, this::refresh), running);
            running.show(background.latest());
            Live.onChange(this, BackgroundImports.TOPIC, this::refresh);
        }
        add(new Card("History", history).actions(history.downloads("imports")));
    }

    private DataGrid<ImportSummary> createHistory() {
        DataGrid<ImportSummary> grid = new DataGrid<>("History of imports");
        grid.text("Month", summary -> Formats.month(summary.month())).setSortProperty("month");
        grid.component("State", ImportsView::tag);
        grid.count("Rows stored", ImportSummary::rowsAccepted);
        grid.count("Rows left out", ImportSummary::rowsRejected).setSortProperty("rowsRejected");
        grid.uda("Delivered (UDA)", ImportSummary::udaDelivered).setSortProperty("udaDelivered");
        grid.count("Commissioners", ImportSummary::commissioners);
        grid.text("File", ImportSummary::fileName).setSortProperty("fileName");
        grid.dateTime("Imported", ImportSummary::importedAt).setSortProperty("importedAt");
        grid.text("By", ImportSummary::importedBy);
        grid.setItems(query -> imports.history(Paging.page(query, NEWEST_FIRST)).stream(), query ->
                (int) imports.history(Paging.page(query, NEWEST_FIRST)).getTotalElements());
        grid.whenEmpty(new EmptyState(
                "Nothing has been imported yet",
                "Every contractor month that is imported stands here with what became of it, also after a corrected"
                        + " file has taken its place."));
        grid.setHeight("28rem");
        return grid.onOpen(summary -> UI.getCurrent().navigate(DeliveryNavigation.importOf(summary.id())));
    }

    static StatusTag tag(ImportSummary summary) {
        return summary.isCurrent()
                ? new StatusTag("Current", StatusTag.Kind.DONE)
                : new StatusTag("Replaced", StatusTag.Kind.STOPPED);
    }

    private void refresh() {
        running.show(background.latest());
        history.getDataProvider().refreshAll();
    }
}
