package chairtime.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.NotFoundException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
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
        LetterId id = letters.keep(letter("award-2", 60));

        byte[] pdf = SignIn.as(SENDER, () -> letters.read(id)).pdf();

        Files.write(Path.of("target/letter.pdf"), pdf);
        PdfReader reader = new PdfReader(pdf);
        assertThat(reader.getNumberOfPages()).isGreaterThan(1);
        assertThat(reader.getInfo()).containsEntry("Title", "Award of 12 extra sessions, Great Yarmouth");
        String text = new PdfTextExtractor(reader).getTextFromPage(1);
        assertThat(text)
                .contains("£12,345.60")
                .contains("Mr Lódz")
                .contains("at most 12")
                .contains("Page 1 of");
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
                        new Letter.Paragraph("Dear High Street Dental Care,"),
                        new Letter.Paragraph("Thank you for your bid – it was the best of five. We award you 12 extra"
                                + " sessions at £1,028.80 each, £12,345.60 in all (≤12 slots a session)."
                                + " Ms Müller and Mr Łódź will be your contacts; “urgent” patients come first."),
                        new Letter.Table(
                                List.of("Date", "Session", "Slots", "Price"),
                                Collections.nCopies(
                                        sessions, List.of("Mon 6 Nov 2023", "09:00 to 12:30", "12", "£1,028.80"))),
                        new Letter.Paragraph("Yours sincerely"),
                        new Letter.Paragraph("Norfolk and Waveney Integrated Care Board")));
    }
}
