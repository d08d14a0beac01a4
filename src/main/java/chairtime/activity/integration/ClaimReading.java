package chairtime.activity.integration;

import chairtime.activity.ClaimColumn;
import chairtime.activity.ClaimReason;
import chairtime.activity.ImportRefusedException;
import chairtime.activity.domain.ClaimImportRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a file of claims from beginning to end: what can be used goes to the sorter, the rest is counted. */
final class ClaimReading {

    /** So many rows of each reason are kept in full. */
    static final int KEPT = 500;

    private static final int REPORT_EVERY = 1 << 16;
    private static final int FIELDS_MAX_LENGTH = 500;
    private static final String TRAILER = "TRAILER";

    private final ClaimLines lines;
    private final ClaimFields fields;
    private final Map<ClaimColumn, Integer> places;
    private final ClaimRowReader reader;
    private final Map<ClaimReason, Long> reasons = new EnumMap<>(ClaimReason.class);
    private final List<ClaimImportRows.Rejected> kept = new ArrayList<>();
    private long rowsRead;
    private long rejected;
    private long mark;

    /** Hears now and then how far reading is, and may end it by an exception. */
    @FunctionalInterface
    interface Progress {

        void read(long rows, long bytes);
    }

    ClaimReading(ClaimLines lines, ClaimHeader header, Map<ClaimColumn, Integer> places, ClaimRowReader reader) {
        this.lines = lines;
        this.fields = new ClaimFields(header.separator());
        this.places = places;
        this.reader = reader;
    }

    /**
     * Reads all rows.
     *
     * @throws ImportRefusedException when the file is no file of claims, or says itself that a part is missing
     */
    void readInto(ClaimSorter sorter, Progress progress) throws IOException {
        ClaimRecord claim = new ClaimRecord();
        while (lines.next()) {
            fields.split(lines.block(), lines.from(), lines.to());
            if (isBlank()) {
                continue;
            }
            if (isTrailer()) {
                checkTrailer();
                continue;
            }
            rowsRead++;
            claim.line = lines.line();
            ClaimReason reason = reader.read(fields, claim);
            if (reason == null) {
                sorter.add(claim);
                mark = mark * 31 + claim.precedence + claim.units;
            } else {
                reject(reason);
            }
            if ((rowsRead & REPORT_EVERY - 1) == 0) {
                progress.read(rowsRead, lines.passed());
            }
        }
        if (rowsRead == 0) {
            throw new ImportRefusedException("The file has a header and no rows. Choose a file with claims.");
        }
    }

    long rowsRead() {
        return rowsRead;
    }

    long rejected() {
        return rejected;
    }

    /** A number that differs when reading the same file gives other claims. */
    long mark() {
        return mark;
    }

    Map<String, Long> reasons() {
        Map<String, Long> byName = new TreeMap<>();
        reasons.forEach((reason, rows) -> byName.put(reason.name(), rows));
        return byName;
    }

    List<ClaimImportRows.Rejected> kept() {
        return kept;
    }

    private boolean isBlank() {
        for (int field = 0; field < fields.count(); field++) {
            if (!fields.isBlank(field)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTrailer() {
        return fields.length(0) == TRAILER.length()
                && ClaimValues.is(fields.block(), fields.start(0), TRAILER)
                && fields.count() > 1;
    }

    private void checkTrailer() throws IOException {
        int said = ClaimValues.number(fields.block(), fields.start(1), fields.end(1));
        if (said != rowsRead) {
            throw new ImportRefusedException("The last line of the file says that it has " + fields.text(1)
                    + " rows, but it has " + rowsRead + ": a part is missing. Ask for the file again.");
        }
    }

    private void reject(ClaimReason reason) {
        rejected++;
        if (reasons.merge(reason, 1L, Long::sum) <= KEPT) {
            StringBuilder shown = new StringBuilder();
            for (ClaimColumn column : ClaimColumn.values()) {
                Integer place = places.get(column);
                if (place != null) {
                    shown.append(shown.isEmpty() ? "" : ",").append(place < fields.count() ? fields.text(place) : "");
                }
            }
            kept.add(new ClaimImportRows.Rejected(
                    lines.line(), reason.name(), shown.substring(0, Math.min(shown.length(), FIELDS_MAX_LENGTH))));
        }
    }
}
