package chairtime.activity.ui;

import chairtime.activity.ActivityRuleExports;
import chairtime.activity.ActivityRuleExports.Table;
import chairtime.activity.DeliveryExports.Format;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Download;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The files of a table of rules. */
class RuleDownloads extends Div {

    RuleDownloads(ActivityRuleExports exports, Table table) {
        addClassName("card-actions");
        add(
                download(exports, table, "CSV", "csv", TableExport.CSV, Format.CSV),
                download(exports, table, "Excel", "xlsx", TableExport.XLSX, Format.XLSX));
    }

    private static Anchor download(
            ActivityRuleExports exports, Table table, String label, String ending, String type, Format format) {
        Anchor anchor = Download.button(
                "Download " + label, table.fileName() + "." + ending, type, out -> exports.write(table, format, out));
        anchor.setAriaLabel("Download " + label + ": " + table.fileName().replace('-', ' '));
        return anchor;
    }
}
