package chairtime.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.NotFoundException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@ChairtimeTest
class LettersTest {

    private static final Organisation QMM = Organisation.commissioner("QMM");
    private static final Organisation PRACTICE = Organisation.provider("V00001");
    private static final SignedInUser SENDER = SignIn.user(1, "commissioner", QMM, Role.COMMISSIONER);
    private static final SignedInUser ADDRESSEE = SignIn.user(2, "provider1", PRACTICE, Role.PROVIDER);
    private static final SignedInUser STRANGER =
            SignIn.user(3, "provider2", Organisation.provider("V00002"), Role.PROVIDER);

    @Autowired
    Letters letters;

    @Test
    void aLetterIsReadByBothSidesAndNobodyElse() {
        LetterId id = letters.keep(letter("award-1", 3));

        assertThat(SignIn.as(SENDER, () -> letters.read(id)).fileName())
                .isEqualTo("CT-2023-17-Award-of-12-extra-sessions-Great-Yarmouth.pdf");
        assertThat(SignIn.as(ADDRESSEE, () -> letters.read(id)).pdf()).startsWith("%PDF".getBytes());
        assertThatThrownBy(() -> SignIn.as(STRANGER, () -> letters.read(id))).isInstanceOf(NotFoundException.class);
        assertThat(SignIn.as(ADDRESSEE, () -> letters.list("yarmouth", PageRequest.of(0, 10))))
                .extracting(LetterView::id)
                .containsExactly(id);
        assertThat(SignIn.as(STRANGER, () -> letters.count(""))).isZero();
    }

    @Test
    void theSameLetterIsKeptOnce() {
        LetterId first = letters.keep(letter("award-1", 3));

        assertThat(letters.keep(letter("award-1", 40))).isEqualTo(first);
        assertThat(SignIn.as(SENDER, () -> letters.count(""))).isEqualTo(1);
    }

    @Test
    void whatIsWrittenStandsInThePdf() throws IOException {
        byte[] pdf = pdf(letter("award-2", 60));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Dear High Street Dental Care", "£12,345.60", "Ms Müller and Mr Łódź", "≤12 slots")
                    .contains("2 October 2023", "Reference: CT-2023-17", "Yours faithfully")
                    .contains("Page 1 of " + document.getNumberOfPages());
        }
    }

    @Test
    void aScreenReaderFindsLanguageTitleHeadingAndTables() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(letter("award-3", 2)))) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Award of 12 extra sessions, Great Yarmouth");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
            assertThat(tags(catalog.getStructureTreeRoot()))
                    .containsSubsequence("H1", "P", "H2", "Caption", "Table", "THead", "TH", "TBody", "TR", "TH", "TD")
                    .containsOnlyOnce("H1");
        }
    }

    @Test
    void everyFaceIsInsideAndBoldIsThere() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(letter("award-4", 2)))) {
            PDResources resources = document.getPage(0).getResources();
            List<String> faces = new ArrayList<>();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                faces.add(font.getName().replaceAll("^.*\\+", ""));
            }
            assertThat(faces).containsExactlyInAnyOrder("LiberationSans", "LiberationSans-Bold");
        }
    }

    @Test
    void aNameIsNeverTakenForHtml() throws IOException {
        String name = "Smith & Sons <img src=\"file:///etc/hostname\"> \"Dental\" </p><script>x</script>\u0000\uFFFF";

        String text = text(pdf(about("award-5", name, "<b>not bold</b> &amp; so on")));

        assertThat(text).contains("Smith & Sons <img src=\"file:///etc/hostname\">", "</p><script>x</script>");
        assertThat(text).contains("<b>not bold</b> &amp; so on");
    }

    @Test
    void aReasonOfAnyLengthAndScriptIsSet() throws IOException {
        String text = text(pdf(about("award-6", "Οδοντίατρος Кабинет", "Q".repeat(400) + " 歯科 \uD83D\uDE00 end")));

        assertThat(text).contains("Οδοντίατρος Кабинет", "?? ? end");
        assertThat(text.chars().filter(character -> character == 'Q').count()).isEqualTo(400);
    }

    @Test
    void theSameLetterIsTheSameFileWheneverItIsRead() {
        LetterId first = letters.keep(letter("award-7", 3));
        LetterId second = letters.keep(letter("award-8", 3));
        byte[] read = SignIn.as(SENDER, () -> letters.read(first)).pdf();

        assertThat(SignIn.as(ADDRESSEE, () -> letters.read(first)).pdf()).isEqualTo(read);
        assertThat(SignIn.as(SENDER, () -> letters.read(second)).pdf()).isEqualTo(read);
    }

    private byte[] pdf(Letter letter) {
        LetterId id = letters.keep(letter);
        return SignIn.as(SENDER, () -> letters.read(id)).pdf();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }

    private static Letter about(String key, String name, String reason) {
        return new Letter(
                key,
                QMM,
                "Norfolk and Waveney Integrated Care Board",
                PRACTICE,
                List.of(name),
                LocalDate.of(2023, 10, 2),
                "CT-2023-17",
                "Outcome of your bid",
                List.of(new Letter.Paragraph(reason)));
    }

    private static Letter letter(String key, int sessions) {
        return new Letter(
                key,
                QMM,
                "Norfolk and Waveney Integrated Care Board",
                PRACTICE,
                List.of("High Street Dental Care", "12 High Street", "Great Yarmouth", "NR30 1AA"),
                LocalDate.of(2023, 10, 2),
                "CT-2023-17",
                "Award of 12 extra sessions, Great Yarmouth",
                List.of(
                        new Letter.Paragraph("Thank you for your bid – it was the best of five. We award you 12 extra"
                                + " sessions at £1,028.80 each, £12,345.60 in all (≤12 slots a session)."
                                + " Ms Müller and Mr Łódź will be your contacts; “urgent” patients come first."),
                        new Letter.Heading("What we award"),
                        new Letter.Table(
                                "Sessions",
                                List.of("Date", "Session", "Slots", "Price"),
                                Collections.nCopies(
                                        sessions, List.of("Mon 6 Nov 2023", "09:00 to 12:30", "12", "£1,028.80")))));
    }
}
