package chairtime.activity.integration;

import chairtime.activity.ContractLedger;
import chairtime.activity.ContractStories;
import chairtime.activity.ContractStoryExports;
import chairtime.activity.DeliveryExports;
import chairtime.activity.DeliveryReaders;
import chairtime.activity.ExplainedFigure;
import chairtime.activity.LedgerEntry;
import chairtime.activity.SourceRow;
import chairtime.activity.StoryMonth;
import chairtime.activity.TermsRegister;
import chairtime.activity.TermsVersion;
import chairtime.activity.YearStory;
import chairtime.platform.FinancialYear;
import chairtime.platform.NotFoundException;
import chairtime.platform.export.TableExport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes a contract's account as CSV and XLSX. */
@Service
@PreAuthorize(DeliveryReaders.ALL)
class ContractStoryFiles implements ContractStoryExports {

    private final ContractStories stories;
    private final TermsRegister register;
    private final ContractLedger ledger;

    ContractStoryFiles(ContractStories stories, TermsRegister register, ContractLedger ledger) {
        this.stories = stories;
        this.register = register;
        this.ledger = ledger;
    }

    @Override
    public void write(
            Table table, String contractNumber, FinancialYear year, DeliveryExports.Format format, OutputStream out)
            throws IOException {
        switch (table) {
            case FIGURES -> write(figures(), lines(story(contractNumber, year)), table, format, out);
            case MONTHS -> write(months(), story(contractNumber, year).months(), table, format, out);
            case TERMS -> write(terms(), register.history(contractNumber).versions(), table, format, out);
            case ENTRIES -> write(entries(), ledger.entries(contractNumber), table, format, out);
        }
    }

    /** A figure, or one of the rows behind it. */
    private record Line(ExplainedFigure figure, @Nullable SourceRow row) {}

    private YearStory story(String contractNumber, FinancialYear year) {
        return stories.story(contractNumber, year).orElseThrow(() -> new NotFoundException("This year"));
    }

    private static List<Line> lines(YearStory story) {
        return story.figures().stream()
                .flatMap(figure -> Stream.concat(
                        Stream.of(new Line(figure, null)),
                        figure.rows().stream().map(row -> new Line(figure, row))))
                .toList();
    }

    private static TableExport<Line> figures() {
        return new TableExport<Line>()
                .column("Figure", line -> line.figure().label())
                .column(
                        "Made of",
                        line -> line.row() == null ? null : line.row().what())
                .column(
                        "UDA",
                        line -> line.row() == null
                                ? line.figure().units()
                                : line.row().units())
                .column(
                        "Pounds",
                        line -> line.row() == null
                                ? line.figure().money()
                                : line.row().money())
                .column("Percent", line -> line.row() == null ? line.figure().percent() : null)
                .column(
                        "Rule or source",
                        line -> line.row() == null
                                ? line.figure().rule()
                                : line.row().source());
    }

    private static TableExport<StoryMonth> months() {
        return new TableExport<StoryMonth>()
                .column("Month", StoryMonth::month)
                .column("Counts (UDA)", StoryMonth::units)
                .column("Source", month -> month.source().label())
                .column("Agreed (UDA)", StoryMonth::agreed)
                .column("Contractor month (UDA)", StoryMonth::published)
                .column("Claims (UDA)", StoryMonth::claimed)
                .column("Adjustments (UDA)", StoryMonth::adjustments)
                .column("Year to date (UDA)", StoryMonth::toDate)
                .column("Expected to date by working days (UDA)", StoryMonth::expectedByWorkingDays)
                .column("Expected to date by season (UDA)", StoryMonth::expectedBySeason);
    }

    private static TableExport<TermsVersion> terms() {
        return new TableExport<TermsVersion>()
                .column("Service", version -> version.line().label())
                .column("Recurring", version -> version.recurring() ? "yes" : "no")
                .column("Kind", version -> version.kind().label())
                .column("From", TermsVersion::validFrom)
                .column("To", TermsVersion::validTo)
                .column("Target of a full year", TermsVersion::target)
                .column("Unit", version -> version.line().unit())
                .column("Value of a full year (£)", TermsVersion::value)
                .column("Rate (£)", version -> version.rate().orElse(null))
                .column("Reason", TermsVersion::reason)
                .column("Reference", TermsVersion::reference)
                .column("Recorded by", TermsVersion::recordedBy)
                .column("Recorded at", TermsVersion::recordedAt);
    }

    private static TableExport<LedgerEntry> entries() {
        return new TableExport<LedgerEntry>()
                .column("Year", entry -> entry.year().toString())
                .column("Entry", entry -> entry.kind().label())
                .column("UDA", LedgerEntry::units)
                .column("Pounds", LedgerEntry::money)
                .column("Treatment month", LedgerEntry::treatmentMonth)
                .column("Schedule month", LedgerEntry::scheduleMonth)
                .column("Stands", entry -> entry.stands() ? "yes" : "no")
                .column("Source", LedgerEntry::source)
                .column("Reason", LedgerEntry::reason)
                .column("Reference", LedgerEntry::reference)
                .column("Recorded by", LedgerEntry::recordedBy)
                .column("Recorded at", LedgerEntry::recordedAt);
    }

    private static <T> void write(
            TableExport<T> columns, List<T> rows, Table table, DeliveryExports.Format format, OutputStream out)
            throws IOException {
        if (format == DeliveryExports.Format.CSV) {
            columns.csv(rows.stream(), out);
        } else {
            columns.xlsx(table.fileName(), rows.stream(), out);
        }
    }
}
