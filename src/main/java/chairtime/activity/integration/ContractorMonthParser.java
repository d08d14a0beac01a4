package chairtime.activity.integration;

import chairtime.activity.ContractorMonthImports;
import chairtime.activity.ImportRefusedException;
import chairtime.activity.ImportRejection;
import chairtime.activity.domain.ContractorMonthRow;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a contractor month, row by row: a row that cannot be used is left out with its reason, a file that cannot be
 * used is refused.
 */
final class ContractorMonthParser {

    private static final int REPORT_EVERY = 500;

    private final YearMonth latest;
    private final IntConsumer rowsReadSoFar;
    private final CsvReader.CsvReaderBuilder csv =
            CsvReader.builder().allowExtraCharsAfterClosingQuote(true).skipEmptyLines(false);
    private final List<ContractorMonthRow> rows = new ArrayList<>();
    private final List<ImportRejection> rejections = new ArrayList<>();
    private final Map<String, Integer> lineOfContract = new HashMap<>();
    private @Nullable YearMonth month;
    private int rowsRead;

    /**
     * @param latest later months cannot have happened yet
     * @param rowsReadSoFar hears now and then how many rows have been read
     */
    ContractorMonthParser(YearMonth latest, IntConsumer rowsReadSoFar) {
        this.latest = latest;
        this.rowsReadSoFar = rowsReadSoFar;
    }

    /**
     * Reads all of the text; a parser reads one text.
     *
     * @throws ImportRefusedException when the file cannot be used at all
     */
    ParsedMonth parse(Reader text) throws IOException {
        BoundedLines lines = new BoundedLines(text);
        RowReader reader = new RowReader(Column.places(header(lines)));
        for (String line = lines.read(); line != null; line = lines.read()) {
            if (line.chars().allMatch(c -> c == ',' || Character.isWhitespace(c))) {
                continue;
            }
            take(line, lines.line(), reader);
        }
        return result();
    }

    private List<String> header(BoundedLines lines) throws IOException {
        for (String line = lines.read(); line != null; line = lines.read()) {
            if (!line.isBlank()) {
                try {
                    return fields(line);
                } catch (RowRejectedException e) {
                    throw new ImportRefusedException("The columns are not those of a contractor month.");
                }
            }
        }
        throw new ImportRefusedException("The file is empty. Choose the file of a contractor month.");
    }

    private void take(String line, int number, RowReader reader) {
        if (++rowsRead > ContractorMonthImports.MAX_ROWS) {
            throw new ImportRefusedException(
                    "The file has more than 50,000 rows. A contractor month has about 6,800; choose one month.");
        }
        try {
            ContractorMonthRow row = reader.read(fields(line));
            requireSameMonth(row.month(), number);
            Integer before = lineOfContract.putIfAbsent(row.contractNumber(), number);
            if (before != null) {
                throw new RowRejectedException("Contract " + row.contractNumber() + " is already on line " + before);
            }
            rows.add(row);
        } catch (RowRejectedException e) {
            rejections.add(new ImportRejection(number, String.valueOf(e.getMessage())));
        }
        if (rowsRead % REPORT_EVERY == 0) {
            rowsReadSoFar.accept(rowsRead);
        }
    }

    private void requireSameMonth(YearMonth found, int line) {
        if (found.isAfter(latest)) {
            throw new ImportRefusedException("Line " + line + " is of " + found
                    + ", which has not happened yet. Choose the file of a month that has been published.");
        }
        if (month == null) {
            month = found;
        } else if (!month.equals(found)) {
            throw new ImportRefusedException("The file holds two months, " + month + " and, on line " + line + ", "
                    + found + ". Choose the file of one month.");
        }
    }

    private List<String> fields(String line) {
        if (line.chars().filter(c -> c == '"').count() % 2 != 0) {
            throw new RowRejectedException("A quotation mark is opened and not closed");
        }
        try {
            return csv.ofSingleCsvRecord(line).getFields();
        } catch (CsvParseException e) {
            throw new RowRejectedException("The row is not comma-separated text");
        }
    }

    private ParsedMonth result() {
        if (rowsRead == 0) {
            throw new ImportRefusedException(
                    "The file has a header and no rows. Choose the file of a contractor month.");
        }
        if (rows.isEmpty() || month == null) {
            ImportRejection first = rejections.get(0);
            throw new ImportRefusedException("None of the " + rowsRead + " rows can be used. Line " + first.line()
                    + ": " + first.reason() + ".");
        }
        return new ParsedMonth(month, rowsRead, List.copyOf(rows), List.copyOf(rejections));
    }
}
