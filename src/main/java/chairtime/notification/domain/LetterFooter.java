package chairtime.notification.domain;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;

/** Reference and page number at the foot of each page; how many pages there are is filled in at the end. */
final class LetterFooter extends PdfPageEventHelper {

    private static final float FROM_EDGE = 40;
    private static final float COUNT_WIDTH = 30;

    private final String reference;
    private final Font font;
    private @Nullable PdfTemplate count;

    LetterFooter(String reference, Font font) {
        this.reference = reference;
        this.font = font;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        count = writer.getDirectContent().createTemplate(COUNT_WIDTH, font.getSize() * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        Rectangle page = document.getPageSize();
        float right = page.getRight() - document.rightMargin();
        put(writer, Element.ALIGN_LEFT, reference, document.leftMargin());
        put(writer, Element.ALIGN_RIGHT, "Page " + writer.getPageNumber() + " of", right - 12);
        if (count != null) {
            writer.getDirectContent().addTemplate(count, right - 10, FROM_EDGE);
        }
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        if (count != null) {
            // the writer has already turned to the page after the last
            String pages = Integer.toString(writer.getPageNumber() - 1);
            ColumnText.showTextAligned(count, Element.ALIGN_LEFT, new Phrase(pages, font), 0, 0, 0);
        }
    }

    private void put(PdfWriter writer, int alignment, String text, float x) {
        ColumnText.showTextAligned(writer.getDirectContent(), alignment, new Phrase(text, font), x, FROM_EDGE, 0);
    }
}
