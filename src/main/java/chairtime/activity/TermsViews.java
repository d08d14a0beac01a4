package chairtime.activity;

import chairtime.activity.domain.TermsBook;
import chairtime.activity.domain.TermsRecordingRow;
import chairtime.activity.domain.TermsVersionRow;
import chairtime.platform.FinancialYear;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Terms as others see them. */
final class TermsViews {

    private TermsViews() {}

    static TermsHistory history(String contractNumber, TermsBook book) {
        return new TermsHistory(
                contractNumber,
                new TermsRecordingId(book.newest()),
                versions(book, book.current()),
                book.recordings().stream()
                        .sorted(Comparator.comparingLong(TermsRecordingRow::id).reversed())
                        .map(row -> recording(row, row.takesBack() == null && book.mayBeTakenBack(row)))
                        .toList());
    }

    /** Some versions of the book, by service and first day. */
    static List<TermsVersion> versions(TermsBook book, List<TermsVersionRow> rows) {
        Map<Long, TermsRecordingRow> byId =
                book.recordings().stream().collect(Collectors.toMap(TermsRecordingRow::id, Function.identity()));
        return rows.stream()
                .map(row -> version(row, Objects.requireNonNull(byId.get(row.saidBy()))))
                .sorted(Comparator.comparing(TermsVersion::line)
                        .thenComparing(TermsVersion::validFrom)
                        .thenComparing(version -> !version.recurring()))
                .toList();
    }

    private static TermsVersion version(TermsVersionRow row, TermsRecordingRow said) {
        return new TermsVersion(
                row.line(),
                row.recurring(),
                row.kind(),
                row.from(),
                row.isOpen() ? null : row.until().minusDays(1),
                row.target(),
                row.value(),
                row.kind() == TermsKind.TAKEN_OVER
                        ? "The published terms when the first change was recorded"
                        : said.reason(),
                said.reference(),
                said.agreedOn(),
                said.recordedAt(),
                said.recordedByName());
    }

    static TermsRecordingRow row(
            TermsChange change,
            String commissioner,
            @Nullable Long takesBack,
            Instant at,
            long account,
            String accountName) {
        return new TermsRecordingRow(
                0,
                change.contractNumber(),
                commissioner,
                change.line(),
                change.recurring(),
                change.kind(),
                change.validFrom(),
                change.validTo(),
                change.upliftPercent(),
                change.agreedOn(),
                change.reason().strip(),
                change.reference().strip(),
                takesBack,
                at,
                account,
                accountName);
    }

    /** What was recorded, to be taken back for that reason. */
    static TermsChange change(TermsRecordingRow row, String reason) {
        return new TermsChange(
                row.contractNumber(),
                row.line(),
                row.recurring(),
                row.kind(),
                row.validFrom(),
                row.validTo(),
                null,
                null,
                row.upliftPercent(),
                row.agreedOn(),
                reason,
                "");
    }

    static String words(FinancialYear year, TermsPreview.Contracted contracted) {
        return year + ": " + contracted.target().units().stripTrailingZeros().toPlainString() + " units for "
                + contracted.value();
    }

    private static TermsRecording recording(TermsRecordingRow row, boolean mayBeTakenBack) {
        return new TermsRecording(
                new TermsRecordingId(row.id()),
                row.line(),
                row.recurring(),
                row.kind(),
                row.validFrom(),
                row.validTo(),
                row.upliftPercent(),
                row.reason(),
                row.reference(),
                row.takesBack() == null ? null : new TermsRecordingId(row.takesBack()),
                mayBeTakenBack,
                row.recordedAt(),
                row.recordedByName());
    }
}
