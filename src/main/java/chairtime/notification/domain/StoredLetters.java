package chairtime.notification.domain;

import chairtime.notification.Letter;
import chairtime.notification.LetterFile;
import chairtime.notification.LetterId;
import chairtime.notification.LetterView;
import chairtime.notification.Letters;
import chairtime.platform.NotFoundException;
import chairtime.platform.SearchText;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps letters in the database, readable by both sides and nobody else. */
@Service
class StoredLetters implements Letters {

    private final LetterRepository letters;
    private final LetterPdf pdf;
    private final CurrentUser currentUser;
    private final Clock clock;

    StoredLetters(LetterRepository letters, LetterPdf pdf, CurrentUser currentUser, Clock clock) {
        this.letters = letters;
        this.pdf = pdf;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    @Transactional
    public LetterId keep(Letter letter) {
        return letters.findByLetterKey(letter.key())
                .orElseGet(() -> letters.save(new StoredLetter(letter, clock.instant())))
                .id();
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public LetterFile read(LetterId id) {
        Organisation mine = currentUser.require().organisation();
        return letters.own(mine.kind(), mine.code(), id.value())
                .orElseThrow(() -> new NotFoundException("This letter"))
                .file(pdf::of);
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<LetterView> list(String text, Pageable page) {
        Organisation mine = currentUser.require().organisation();
        return letters.list(mine.kind(), mine.code(), SearchText.containing(text), page).stream()
                .map(LetterRow::view)
                .toList();
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public long count(String text) {
        Organisation mine = currentUser.require().organisation();
        return letters.count(mine.kind(), mine.code(), SearchText.containing(text));
    }
}
