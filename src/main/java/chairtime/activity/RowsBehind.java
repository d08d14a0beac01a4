package chairtime.activity;

import chairtime.activity.domain.DeliveredMonth;
import chairtime.activity.domain.LedgerRow;
import chairtime.activity.domain.PublishedMonth;
import chairtime.activity.domain.TermsOfYear;
import chairtime.activity.domain.YearBook;
import chairtime.platform.Uda;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows that the figures of a year are made of. */
final class RowsBehind {

    private RowsBehind() {}

    /** The year's other figures that a figure is made of. */
    static List<SourceRow> of(YearFigures figures, YearFigure... parts) {
        return Stream.of(parts)
                .map(part -> new SourceRow(
                        part.label(),
                        units(figures, part),
                        part == YearFigure.VALUE ? figures.value() : null,
                        "Explained beside that figure"))
                .toList();
    }

    /** The two parts of what is paid for unscheduled care. */
    static List<SourceRow> of(YearFigures figures, UnscheduledRequirement required) {
        return List.of(
                new SourceRow("Value of the year", null, figures.value(), "Explained beside that figure"),
                new SourceRow(
                        "Fixed part, credited whether or not a course is given",
                        null,
                        required.fixedPart(),
                        "Not recovered"),
                new SourceRow(
                        "Claimed part, as units at the contract's own rate",
                        required.uda(),
                        required.claimedPart(),
                        "Earned by claims"));
    }

    /** The shares of recorded versions. */
    static List<SourceRow> of(TermsOfYear terms, Map<Long, String> recorders) {
        return terms.parts().stream()
                .map(part -> new SourceRow(
                        part.version().kind().label() + ", " + TermsWords.day(part.first()) + " to "
                                + TermsWords.day(part.last()) + ": "
                                + TermsWords.units(part.version().target()) + " for "
                                + part.version().value()
                                + (part.version().recurring()
                                        ? " a year, " + part.days() + " of " + terms.daysOfYear() + " days"
                                        : ", once"),
                        part.target(),
                        part.value(),
                        "Recorded by " + recorders.getOrDefault(part.version().saidBy(), "somebody")))
                .toList();
    }

    /** The published terms: the newest month's, and those before that differ. */
    static List<SourceRow> published(YearBook book) {
        List<SourceRow> rows = new ArrayList<>();
        PublishedMonth later = null;
        for (int i = book.months().size() - 1; i >= 0; i--) {
            PublishedMonth month = book.months().get(i);
            if (later == null || !same(later, month)) {
                rows.add(new SourceRow(
                        (later == null ? "Counts: " : "Until then: ")
                                + TermsWords.month(month.month().month()),
                        month.target(),
                        month.value(),
                        "Contractor month"));
                later = month;
            }
        }
        return rows;
    }

    /** The months, and the adjustments of none. */
    static List<SourceRow> delivered(YearBook.Delivered delivered) {
        List<SourceRow> rows = new ArrayList<>();
        delivered.months().forEach(month -> {
            rows.add(new SourceRow(TermsWords.month(month.month().month()), month.units(), null, source(month)));
            if (month.adjustments().compareTo(Uda.ZERO) != 0) {
                rows.add(new SourceRow(
                        TermsWords.month(month.month().month()) + ", adjustments",
                        month.adjustments(),
                        null,
                        "Entries of the ledger"));
            }
        });
        if (delivered.unplaced().compareTo(Uda.ZERO) != 0) {
            rows.add(new SourceRow("Adjustments of no month", delivered.unplaced(), null, "Entries of the ledger"));
        }
        return rows;
    }

    /** The entries of that kind, those taken back among them. */
    static List<SourceRow> entries(YearBook book, LedgerKind kind) {
        return book.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> new SourceRow(
                        entry.corrects() == null ? entry.source() : "Taken back: " + entry.reason(),
                        entry.units(),
                        entry.money(),
                        TermsWords.recorded(entry.recordedByName(), entry.recordedAt())))
                .toList();
    }

    private static String source(DeliveredMonth month) {
        LedgerRow agreed = month.agreed();
        return switch (month.source()) {
            case AGREED ->
                agreed == null
                        ? month.source().label()
                        : "Agreed, " + agreed.source() + "; "
                                + TermsWords.recorded(agreed.recordedByName(), agreed.recordedAt())
                                + (month.published() == null
                                        ? ""
                                        : "; published " + TermsWords.units(month.published()));
            case NO_DATA -> "No data";
            default -> month.source().label();
        };
    }

    private static @Nullable Uda units(YearFigures figures, YearFigure part) {
        return switch (part) {
            case CONTRACTED -> figures.contracted();
            case DELIVERED -> figures.delivered();
            case CARRY_FORWARD -> figures.carryForward();
            case NEW_PATIENT_PREMIUM -> figures.newPatientPremium();
            case MISCELLANEOUS -> figures.miscellaneous();
            case ADJUSTED -> figures.adjusted();
            default -> null;
        };
    }

    private static boolean same(PublishedMonth one, PublishedMonth other) {
        return one.target().equals(other.target()) && one.value().equals(other.value());
    }
}
