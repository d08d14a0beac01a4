package chairtime.activity;

import chairtime.platform.export.TableExport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The contracts of a run, or of its dry run, as a file for spreadsheets. */
final class RunTable {

    private RunTable() {}

    static void write(List<ReviewRunLine> lines, boolean workbook, OutputStream out) throws IOException {
        TableExport<ReviewRunLine> table = new TableExport<ReviewRunLine>()
                .column("Contract", line -> line.contract().number())
                .column("Provider", line -> line.contract().providerName())
                .column("Result", line -> line.result().label())
                .column("Percent", ReviewRunLine::percent)
                .column("Target (UDA)", figure(YearFigures::contracted))
                .column("Value (£)", figure(YearFigures::value))
                .column("Delivered (UDA)", figure(YearFigures::delivered))
                .column("Brought in (UDA)", figure(YearFigures::carryForward))
                .column("New Patient Premium (UDA)", figure(YearFigures::newPatientPremium))
                .column("Other credits (UDA)", figure(YearFigures::miscellaneous))
                .column("Outcome", result(result -> result.outcome().name()))
                .column("Recovery (£)", result(YearEndResult::recovery))
                .column("Unscheduled courses to give", second(YearEndResult.Unscheduled::required))
                .column("Unscheduled courses given", second(YearEndResult.Unscheduled::given))
                .column("Of the recovery, for unscheduled care (£)", second(YearEndResult.Unscheduled::recovery))
                .column(
                        "Paid for unscheduled courses above those to give (£)",
                        second(YearEndResult.Unscheduled::paidAbove))
                .column("Carried forward (UDA)", result(YearEndResult::carriedForward))
                .column("Unpaid excess (UDA)", result(YearEndResult::unpaidExcess))
                .column("Reason", ReviewRunLine::reason);
        if (workbook) {
            table.xlsx("Contracts", lines.stream(), out);
        } else {
            table.csv(lines.stream(), out);
        }
    }

    private static Function<ReviewRunLine, @Nullable Object> figure(Function<YearFigures, Object> figure) {
        return line -> line.contract().figures() == null
                ? null
                : figure.apply(line.contract().figures());
    }

    private static Function<ReviewRunLine, @Nullable Object> second(
            Function<YearEndResult.Unscheduled, Object> figure) {
        return line -> line.yearEnd() == null || line.yearEnd().unscheduled() == null
                ? null
                : figure.apply(line.yearEnd().unscheduled());
    }

    private static Function<ReviewRunLine, @Nullable Object> result(Function<YearEndResult, Object> result) {
        return line -> line.yearEnd() == null ? null : result.apply(line.yearEnd());
    }
}
