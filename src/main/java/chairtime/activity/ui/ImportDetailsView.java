package chairtime.activity.ui;

import chairtime.activity.ContractorMonthImports;
import chairtime.activity.ImportId;
import chairtime.activity.ImportRejection;
import chairtime.activity.ImportSummary;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.data.domain.Sort;

/** What became of a contractor month file. */
@Route(DeliveryNavigation.IMPORT)
@RolesAllowed({"RECOVERY_LEAD", "AUDITOR"})
class ImportDetailsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int EXCEL = 1;
    private final ContractorMonthImports imports;

    ImportDetailsView(ContractorMonthImports imports) {
        super("Import");
        this.imports = imports;
        under("Delivery", DeliveryNavigation.DELIVERY);
        under("Imports", DeliveryNavigation.IMPORTS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ImportId id = event.getRouteParameters()
                .getLong(DeliveryNavigation.ID)
                .map(ImportId::new)
                .orElseThrow();
        ImportSummary summary = imports.summary(id);
        title("Contractor month " + Formats.month(summary.month()));
        status(ImportsView.tag(summary));
        facts(new KeyFacts()
                .fact("Rows read", Formats.count(summary.rowsRead()))
                .fact("Rows stored", Formats.count(summary.rowsAccepted()))
                .fact("Rows left out", Formats.count(summary.rowsRejected()))
                .fact("Delivered", Formats.uda(summary.udaDelivered()))
                .fact("Commissioners", Formats.count(summary.commissioners())));
        primaryAction(new Button("See who falls short", click -> UI.getCurrent()
                .navigate(
                        DeliveryNavigation.DELIVERY,
                        QueryParameters.simple(Map.of("month", summary.month().toString())))));
        removeAll();
        add(createFile(summary), createRejections(summary));
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private Card createFile(ImportSummary summary) {
        Card card = new Card("The file");
        card.add(new Paragraph("%s, %s bytes, imported %s by %s."
                .formatted(
                        summary.fileName(),
                        Formats.count(summary.fileBytes()),
                        Formats.dateTime(summary.importedAt()),
                        summary.importedBy())));
        if (summary.supersededBy() != null) {
            card.add(new Paragraph(new Anchor(
                    DeliveryNavigation.importOf(summary.supersededBy()),
                    "A corrected file took its place on " + Formats.dateTime(summary.supersededAt()))));
        }
        card.actions(Download.button(
                "Download the file as it came",
                summary.fileName(),
                "text/csv",
                out -> imports.writeOriginal(summary.id(), out)));
        return card;
    }

    private Card createRejections(ImportSummary summary) {
        if (summary.rowsRejected() == 0) {
            return new Card(
                    "Rows left out", new EmptyState("No row was left out", "Every row of the file could be used."));
        }
        DataGrid<ImportRejection> grid = new DataGrid<>("Rows left out");
        grid.count("Line", ImportRejection::line).setFlexGrow(0);
        grid.text("Reason", ImportRejection::reason);
        grid.setItems(
                query -> imports.rejections(summary.id(), Paging.page(query, Sort.unsorted())).stream(),
                query -> summary.rowsRejected());
        grid.setHeight("24rem");
        Card card = new Card("Rows left out", grid);
        return card.actions(
                Download.button(
                        "Download the rows left out",
                        "rejected-rows-" + summary.id().value() + ".csv",
                        TableExport.CSV,
                        out -> imports.writeRejections(summary.id(), out)),
                grid.downloads("rows-left-out")[EXCEL]);
    }
}
