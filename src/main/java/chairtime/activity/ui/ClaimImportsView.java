package chairtime.activity.ui;

import chairtime.activity.ClaimImport;
import chairtime.activity.ClaimImportHistory;
import chairtime.activity.ClaimImports;
import chairtime.activity.ClaimPricing;
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
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.Sort;

/** Sends files of claims and shows what became of them. */
@Route(DeliveryNavigation.CLAIMS)
@PageTitle("Claims")
@RolesAllowed({"RECOVERY_LEAD", "AUDITOR"})
class ClaimImportsView extends Page {

    private final ClaimImportHistory history;
    private final DataGrid<ClaimImport> grid;

    ClaimImportsView(ClaimImports imports, ClaimImportHistory history, ClaimPricing pricing, CurrentUser currentUser) {
        super("Claims");
        this.history = history;
        under("Delivery", DeliveryNavigation.DELIVERY);
        grid = createGrid();
        if (currentUser.require().has(Role.RECOVERY_LEAD)) {
            add(new ClaimUploadBox(imports));
        }
        add(new Card("Files of claims", grid).actions(grid.downloads("files-of-claims")), new ClaimColumnsCard());
        Card prices = new Card(
                "Prices of claims",
                new Paragraph(pricing.changedSince()
                        .orElse("Claims are priced by the tariffs and settings as they are now.")),
                new Anchor(DeliveryNavigation.CLAIM_PRICES, "Open the prices of claims"));
        add(prices);
        Live.onChange(this, ClaimImports.TOPIC, grid::refresh);
    }

    private DataGrid<ClaimImport> createGrid() {
        DataGrid<ClaimImport> list = new DataGrid<>("Files of claims");
        list.text("File", ClaimImport::fileName);
        list.component("State", ClaimImportsView::tag);
        list.percent("Done (%)", one -> java.math.BigDecimal.valueOf(100 * one.share()));
        list.count("Rows read", ClaimImport::rowsRead);
        list.count("Claims stored", ClaimImport::rowsStored);
        list.count("Rows left out", ClaimImport::rowsRejected);
        list.uda("Change of delivery (UDA)", ClaimImport::units);
        list.dateTime("Sent", ClaimImport::sentAt);
        list.text("By", ClaimImport::sentBy);
        list.pages(Sort.unsorted(), page -> history.list(page).getContent(), () -> history.list(
                        org.springframework.data.domain.PageRequest.of(0, 1))
                .getTotalElements());
        list.whenEmpty(
                new EmptyState(
                        "No claims have been imported yet",
                        "Every file of claims stands here with how far it is and what became of it, also after it was undone."));
        list.setHeight("24rem");
        return list.onOpen(one -> UI.getCurrent().navigate(DeliveryNavigation.claimsOf(one.id())));
    }

    static StatusTag tag(ClaimImport claims) {
        StatusTag.Kind kind =
                switch (claims.state()) {
                    case CURRENT -> StatusTag.Kind.DONE;
                    case REFUSED, FAILED -> StatusTag.Kind.LATE;
                    case NEEDS_MAPPING -> StatusTag.Kind.AT_RISK;
                    case STOPPED, UNDONE -> StatusTag.Kind.STOPPED;
                    case WAITING, RUNNING, UNDOING -> StatusTag.Kind.NEUTRAL;
                };
        return new StatusTag(claims.state().label(), kind);
    }

    /** When it was sent, and by whom. */
    static String sent(ClaimImport claims) {
        return "%s, %s bytes, sent %s by %s."
                .formatted(
                        claims.fileName(),
                        Formats.count(claims.fileBytes()),
                        Formats.dateTime(claims.sentAt()),
                        claims.sentBy());
    }
}
