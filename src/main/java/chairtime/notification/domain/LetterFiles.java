package chairtime.notification.domain;

import chairtime.notification.LetterFile;
import chairtime.notification.LetterId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Letters as files to attach; asks nobody's permission. */
@Component
class LetterFiles {

    private final LetterRepository letters;
    private final LetterPdf pdf;

    LetterFiles(LetterRepository letters, LetterPdf pdf) {
        this.letters = letters;
        this.pdf = pdf;
    }

    /** The PDF of that letter; belongs into a transaction, which keeps it. */
    Optional<LetterFile> file(LetterId letter) {
        return letters.findById(letter.value()).map(found -> found.file(pdf::of));
    }
}
