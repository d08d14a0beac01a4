package chairtime.platform.export;

import chairtime.platform.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet that keeps only its last rows in memory. */
final class WorkbookSheet implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int COLUMN_WIDTH = 18 * 256;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SXSSFSheet sheet;
    private final CellStyle money = style("#,##0.00");
    private final CellStyle day = style("d mmm yyyy");
    private final CellStyle moment = style("d mmm yyyy hh:mm");
    private final CellStyle quoted = workbook.createCellStyle();
    private int next;

    WorkbookSheet(String name) {
        sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        quoted.setQuotePrefixed(true);
    }

    void head(List<String> titles) {
        CellStyle bold = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        Row row = sheet.createRow(next++);
        for (int i = 0; i < titles.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(titles.get(i));
            cell.setCellStyle(bold);
            sheet.setColumnWidth(i, COLUMN_WIDTH);
        }
        sheet.createFreezePane(0, 1);
    }

    void row(@Nullable Object[] values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            Object plain = TableExport.plain(values[i]);
            if (plain != null) {
                fill(row.createCell(i), plain);
            }
            if (values[i] instanceof Money) {
                row.getCell(i).setCellStyle(money);
            }
        }
    }

    void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof LocalDateTime dateTime) {
            cell.setCellValue(dateTime);
            cell.setCellStyle(moment);
        } else {
            cell.setCellValue(value.toString());
            if (TableExport.looksLikeFormula(value.toString())) {
                cell.setCellStyle(quoted);
            }
        }
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
