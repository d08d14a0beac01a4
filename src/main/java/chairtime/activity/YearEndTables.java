package chairtime.activity;

import chairtime.platform.export.TableExport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/** Year ends and their instalments as files for spreadsheets. */
final class YearEndTables {

    private YearEndTables() {}

    private record Due(YearEndView yearEnd, Instalment instalment) {}

    static void write(Stream<YearEndView> rows, boolean workbook, OutputStream out) throws IOException {
        write(
                new TableExport<YearEndView>()
                        .column("Reference", row -> row.id().reference())
                        .column("Contract", row -> row.contract().contractNumber())
                        .column("Provider", row -> row.contract().providerName())
                        .column("State", row -> row.status().label())
                        .column("Target (UDA)", row -> row.contract().figures().contracted())
                        .column("Value (£)", row -> row.contract().figures().value())
                        .column(
                                "Delivered (UDA)",
                                row -> row.contract().figures().delivered())
                        .column(
                                "Brought in (UDA)",
                                row -> row.contract().figures().carryForward())
                        .column("Adjusted (UDA)", row -> row.result().adjusted())
                        .column("Percent", row -> row.result().percent())
                        .column("Outcome", row -> row.result().outcome().name())
                        .column("Recovery (£)", row -> row.result().recovery())
                        .column("Carried forward (UDA)", row -> row.result().carriedForward())
                        .column("Unpaid excess (UDA)", row -> row.result().unpaidExcess())
                        .column("Paid excess (£)", row -> row.result().paidExcessValue())
                        .column(
                                "Paid for unscheduled courses above those to give (£)",
                                row -> row.result().unscheduled() == null
                                        ? null
                                        : row.result().unscheduled().paidAbove())
                        .column(
                                "Recovered (£)",
                                row -> row.recovery() == null
                                        ? null
                                        : row.recovery().plan().amount())
                        .column(
                                "Recovery decided by",
                                row -> row.recovery() == null
                                        ? null
                                        : row.recovery().decidedBy())
                        .column("Rule", row -> row.result().rule()),
                "Year ends",
                rows,
                workbook,
                out);
    }

    static void writeInstalments(Stream<YearEndView> rows, boolean workbook, OutputStream out) throws IOException {
        write(
                new TableExport<Due>()
                        .column("Reference", row -> row.yearEnd().id().reference())
                        .column("Contract", row -> row.yearEnd().contract().contractNumber())
                        .column("Provider", row -> row.yearEnd().contract().providerName())
                        .column("Instalment", row -> row.instalment().number())
                        .column("Due on", row -> row.instalment().dueOn())
                        .column("Amount (£)", row -> row.instalment().amount()),
                "Instalments",
                rows.filter(row -> row.status() == YearEndStatus.RECOVERY_SET && row.recovery() != null)
                        .flatMap(row -> row.recovery().instalments().stream().map(one -> new Due(row, one))),
                workbook,
                out);
    }

    private static <T> void write(
            TableExport<T> table, String sheet, Stream<T> rows, boolean workbook, OutputStream out) throws IOException {
        if (workbook) {
            table.xlsx(sheet, rows, out);
        } else {
            table.csv(rows, out);
        }
    }
}
