package chairtime.platform.export;

import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as a file for spreadsheets. Numbers, money and UDA stay numbers; text that a spreadsheet would take for a
 * formula stays text.
 *
 * @param <T> what a row is made of
 */
public final class TableExport<T> {

    /** Media type of {@link #csv}. */
    public static final String CSV = "text/csv; charset=UTF-8";

    /** Media type of {@link #xlsx}. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String FORMULA_STARTS = "=+-@\t\r\n|";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Column<T>> columns = new ArrayList<>();

    /** Adds a column; null is an empty cell. */
    public TableExport<T> column(String title, Function<? super T, ? extends @Nullable Object> value) {
        columns.add(new Column<>(title, value));
        return this;
    }

    /** Writes UTF-8 with a byte order mark, so that spreadsheets read the pound sign. Closes the rows, not the stream. */
    public void csv(Stream<? extends T> rows, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(columns.stream().map(column -> csvText(column.title)).toList());
        try (rows) {
            rows.forEach(row -> csv.writeRecord(
                    columns.stream().map(column -> csvText(column.of(row))).toList()));
        }
        csv.flush();
    }

    /** Writes a workbook with that one sheet, holding few rows in memory. Closes the rows, not the stream. */
    public void xlsx(String sheet, Stream<? extends T> rows, OutputStream out) throws IOException {
        try (rows;
                WorkbookSheet workbook = new WorkbookSheet(sheet)) {
            workbook.head(columns.stream().map(column -> column.title).toList());
            rows.forEach(row ->
                    workbook.row(columns.stream().map(column -> column.of(row)).toArray()));
            workbook.writeTo(out);
        }
    }

    /** Money, UDA and other numbers as a number; everything else as text or null. */
    static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Money money) {
            return money.amount();
        }
        if (value instanceof Uda uda) {
            return uda.units().stripTrailingZeros();
        }
        if (value instanceof TreatmentMonth month) {
            return month.toString();
        }
        return value instanceof Instant instant ? LondonTime.wallClock(instant) : value;
    }

    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static String csvText(@Nullable Object value) {
        Object plain = plain(value);
        if (plain == null) {
            return "";
        }
        if (plain instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (plain instanceof Number) {
            return plain.toString();
        }
        String text = plain.toString();
        return looksLikeFormula(text) ? "'" + text : text;
    }

    private record Column<T>(String title, Function<? super T, ? extends @Nullable Object> value) {

        @Nullable
        Object of(T row) {
            return value.apply(row);
        }
    }
}
