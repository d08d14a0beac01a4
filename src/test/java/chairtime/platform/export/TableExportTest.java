package chairtime.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableExportTest {

    private static final TableExport<Line> EXPORT = new TableExport<Line>()
            .column("Provider", Line::provider)
            .column("Value", Line::value)
            .column("Delivered", Line::delivered)
            .column("Day", Line::day);

    @Test
    void csvHoldsHeadingsAndPlainNumbers() throws IOException {
        String csv =
                csv(new Line("Quay \"Dental\", Ltd", Money.of("1234.5"), Uda.of("10.5"), LocalDate.of(2023, 9, 1)));

        assertThat(csv)
                .isEqualTo(
                        "\uFEFFProvider,Value,Delivered,Day\r\n\"Quay \"\"Dental\"\", Ltd\",1234.50,10.5,2023-09-01\r\n");
    }

    @Test
    void noDataIsAnEmptyCell() throws IOException {
        assertThat(csv(new Line("Quay", null, null, null))).endsWith("Quay,,,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2+3", "@SUM(A1)", "\t=1", "|cmd"})
    void textThatASpreadsheetWouldCalculateStaysText(String text) throws IOException {
        assertThat(csv(new Line(text, null, null, null))).contains("'" + text);

        try (XSSFWorkbook workbook = workbook(Stream.of(new Line(text, null, null, null)))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void negativeNumbersStayNumbers() throws IOException {
        assertThat(csv(new Line("Quay", Money.of("-3.20"), null, null))).contains("Quay,-3.20,");
    }

    @Test
    void workbookHoldsNumbersMoneyAndDays() throws IOException {
        Line line = new Line("Quay", Money.of("1234.5"), Uda.of("10.5"), LocalDate.of(2023, 9, 1));

        try (XSSFWorkbook workbook = workbook(Stream.of(line))) {
            XSSFSheet sheet = workbook.getSheet("Delivery");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Value");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00");
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(10.5);
            assertThat(sheet.getRow(1).getCell(3).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2023, 9, 1));
        }
    }

    @Test
    void moreRowsThanAreHeldInMemoryAreAllWritten() throws IOException {
        Stream<Line> many = IntStream.range(0, 500).mapToObj(i -> new Line("Provider " + i, null, null, null));

        try (XSSFWorkbook workbook = workbook(many)) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(500);
        }
    }

    @Test
    void rowsAreClosedAfterwards() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();

        EXPORT.csv(Stream.<Line>empty().onClose(() -> closed.set(true)), new ByteArrayOutputStream());

        assertThat(closed).isTrue();
    }

    private static String csv(Line line) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORT.csv(Stream.of(line), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static XSSFWorkbook workbook(Stream<Line> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORT.xlsx("Delivery", lines, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private record Line(String provider, @Nullable Money value, @Nullable Uda delivered, @Nullable LocalDate day) {}
}
