package chairtime.notification.domain;

import chairtime.notification.Letter;
import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sets letters on A4 in Helvetica, the one sans-serif face that every PDF reader brings along. */
@Component
class LetterPdf {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Color INK = new Color(0x21, 0x2b, 0x32);
    private static final Color LINE = new Color(0x76, 0x86, 0x92);
    private static final Color SHADE = new Color(0xf0, 0xf4, 0xf5);
    private static final float TEXT_SIZE = 11;
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final String NUMBER = "[-+£]?[0-9][0-9,]*(\\.[0-9]+)?( ?%)?";

    byte[] of(Letter letter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Document document = new Document(PageSize.A4, mm(25), mm(25), mm(25), mm(25));
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setPageEvent(new LetterFooter(PdfText.of(letter.reference()), font(9, Font.NORMAL)));
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            document.addTitle(letter.title());
            document.addAuthor(letter.senderName());
            document.addSubject(letter.reference());
            document.open();
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en-GB"));
            head(document, letter);
            for (Letter.Block block : letter.blocks()) {
                document.add(element(block));
            }
            document.close();
        } catch (DocumentException e) {
            throw new IllegalStateException("The letter " + letter.key() + " could not be set", e);
        }
        return out.toByteArray();
    }

    private void head(Document document, Letter letter) throws DocumentException {
        document.add(spaced(letter.senderName(), font(14, Font.BOLD), 18));
        for (String line : letter.addressee()) {
            document.add(spaced(line, font(TEXT_SIZE, Font.NORMAL), 0));
        }
        Paragraph date = spaced(DATE.format(letter.date()), font(TEXT_SIZE, Font.NORMAL), 0);
        date.setSpacingBefore(18);
        document.add(date);
        document.add(spaced("Reference: " + letter.reference(), font(TEXT_SIZE, Font.NORMAL), 18));
        document.add(spaced(letter.title(), font(13, Font.BOLD), 10));
    }

    private Element element(Letter.Block block) {
        if (block instanceof Letter.Table table) {
            return table(table);
        }
        return spaced(((Letter.Paragraph) block).text(), font(TEXT_SIZE, Font.NORMAL), 9);
    }

    private PdfPTable table(Letter.Table block) {
        PdfPTable table = new PdfPTable(Math.max(1, block.head().size()));
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSpacingAfter(12);
        table.setHeaderRows(1);
        table.setSplitRows(false);
        table.setWidths(LetterColumns.widths(block));
        for (int column = 0; column < block.head().size(); column++) {
            PdfPCell cell = cell(block.head().get(column), font(10, Font.BOLD));
            cell.setBackgroundColor(SHADE);
            cell.setHorizontalAlignment(numeric(block.rows(), column) ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
            table.addCell(cell);
        }
        for (List<String> row : block.rows()) {
            for (int column = 0; column < block.head().size(); column++) {
                PdfPCell cell = cell(column < row.size() ? row.get(column) : "", font(10, Font.NORMAL));
                cell.setHorizontalAlignment(numeric(block.rows(), column) ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
                table.addCell(cell);
            }
        }
        return table;
    }

    private static boolean numeric(List<List<String>> rows, int column) {
        return !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> column < row.size() && row.get(column).matches(NUMBER));
    }

    private static PdfPCell cell(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(PdfText.of(text), font));
        cell.setPadding(5);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(0.5f);
        return cell;
    }

    private static Paragraph spaced(String text, Font font, float after) {
        Paragraph paragraph = new Paragraph(PdfText.of(text), font);
        paragraph.setLeading(font.getSize() * 1.35f);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private static Font font(float size, int style) {
        return FontFactory.getFont(FontFactory.HELVETICA, BaseFont.WINANSI, false, size, style, INK);
    }

    private static float mm(float millimetres) {
        return millimetres * MILLIMETRE;
    }
}
