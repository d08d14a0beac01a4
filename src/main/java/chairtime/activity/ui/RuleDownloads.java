package chairtime.activity.ui;

import chairtime.activity.ActivityRuleExports;
import chairtime.activity.ActivityRuleExports.Table;
import chairtime.activity.DeliveryExports.Format;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Download;
import com.vaadin.flow.component.html.Anchor;

/** The files of a table of rules, beside its heading. */
final class RuleDownloads {

    private RuleDownloads() {}

    static void add(Card card, ActivityRuleExports exports, Table table) {
        card.actions(
                download(exports, table, "CSV", "csv", TableExport.CSV, Format.CSV),
                download(exports, table, "Excel", "xlsx", TableExport.XLSX, Format.XLSX));
    }

    private static Anchor download(
            ActivityRuleExports exports, Table table, String label, String ending, String type, Format format) {
        Anchor anchor = Download.button(
                "Download " + label, table.fileName() + "." + ending, type, out -> exports.write(table, format, out));
        anchor.setAriaLabel("Download " + table.fileName().replace('-', ' ') + " as " + label);
        return anchor;
    }
}
