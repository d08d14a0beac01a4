package chairtime.notification.domain;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Sets letters on A4 as tagged PDF that a screen reader can follow (PDF/UA), with its typeface inside. Loads nothing from
 * outside; the same letter of the same instant gives the same bytes.
 *
 * @see "Decision 0065"
 */
@Component
class LetterPdf {

    private static final String TYPEFACE = "Letter";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final String style = new String(bytes("letters/letter.css"), StandardCharsets.UTF_8);
    private final FSSupplier<InputStream> normal = font("liberation/LiberationSans-Regular.ttf");
    private final FSSupplier<InputStream> bold = font("liberation/LiberationSans-Bold.ttf");

    /**
     * @param html what the letter says
     * @param written when it was written
     */
    byte[] of(String html, Instant written) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(html.replace("</head>", "<style>" + style + "</style></head>"), null)
                .toStream(out)
                .usePdfUaAccessibility(true)
                .withProducer("Chairtime")
                .useFont(normal, TYPEFACE, NORMAL, FontStyle.NORMAL, true)
                .useFont(bold, TYPEFACE, BOLD, FontStyle.NORMAL, true)
                .useReplacementText("?")
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(written.atZone(ZoneOffset.UTC)));
            document.setDocumentId(written.getEpochSecond());
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("The letter could not be set", e);
        }
        return out.toByteArray();
    }

    private static FSSupplier<InputStream> font(String file) {
        byte[] font = bytes(file);
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] bytes(String file) {
        try {
            return new ClassPathResource(file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The letters' " + file + " is not there", e);
        }
    }
}
