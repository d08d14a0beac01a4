package chairtime.activity;

import chairtime.platform.export.TableExport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Recoveries as a file for spreadsheets. */
final class RecoveryTable {

    private RecoveryTable() {}

    static void write(List<RecoveryItem> rows, boolean workbook, OutputStream out) throws IOException {
        TableExport<RecoveryItem> table = new TableExport<RecoveryItem>()
                .column("Reference", row -> row.yearEnd().reference())
                .column("Contract", RecoveryItem::contractNumber)
                .column("Provider", RecoveryItem::providerName)
                .column("Year", row -> row.year().toString())
                .column("Recovery (£)", RecoveryItem::amount)
                .column("Received (£)", RecoveryItem::received)
                .column("Outstanding (£)", RecoveryItem::outstanding)
                .column("Overdue (£)", RecoveryItem::overdue)
                .column("Next due on", RecoveryItem::nextDueOn)
                .column("State", row -> row.state().label());
        if (workbook) {
            table.xlsx("Recoveries", rows.stream(), out);
        } else {
            table.csv(rows.stream(), out);
        }
    }
}
