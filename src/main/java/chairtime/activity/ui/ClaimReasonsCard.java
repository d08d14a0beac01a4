package chairtime.activity.ui;

import chairtime.activity.ClaimImportHistory;
import chairtime.activity.ClaimImportId;
import chairtime.activity.ClaimReasonCount;
import chairtime.activity.ClaimRejection;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Download;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Why rows of a file of claims were left out: how many for each reason, and the first of each in full. */
class ClaimReasonsCard extends Card {

    private static final int EXCEL = 1;

    ClaimReasonsCard(ClaimImportHistory history, ClaimImportId id) {
        super("Rows left out");
        DataGrid<ClaimReasonCount> reasons = new DataGrid<>("Reasons");
        reasons.text("Reason", count -> count.reason().sentence()).setFlexGrow(1);
        reasons.count("Rows", ClaimReasonCount::rows);
        reasons.setItems(history.reasons(id));
        reasons.neverScrolls();
        DataGrid<ClaimRejection> rows = new DataGrid<>("Rows left out");
        rows.count("Line", ClaimRejection::line).setFlexGrow(0);
        rows.text("Reason", rejection -> rejection.reason().sentence());
        rows.text("Fields", ClaimRejection::fields);
        rows.pages(Sort.unsorted(), page -> history.rejections(id, page).getContent(), () -> history.rejections(
                        id, PageRequest.of(0, 1))
                .getTotalElements());
        rows.setHeight("24rem");
        actions(reasons.downloads("reasons-of-claims-" + id.value()));
        Div files = new Div(Download.button(
                "Download the rows left out",
                "rejected-claims-" + id.value() + ".csv",
                TableExport.CSV,
                out -> history.writeRejections(id, out)));
        files.add(rows.downloads("rows-left-out-" + id.value())[EXCEL]);
        files.addClassName("card-actions");
        add(reasons, new Paragraph("The first 500 rows of each reason:"), files, rows);
    }
}
