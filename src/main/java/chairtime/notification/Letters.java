package chairtime.notification;

import java.util.List;
import org.springframework.data.domain.Pageable;

/** Letters as PDF, kept on file. */
public interface Letters {

    /**
     * Keeps the letter; it is set as PDF when somebody first reads or mails it. A letter with the same key is kept once; its number is returned again.
     * For the modules' own work: asks nobody's permission.
     */
    LetterId keep(Letter letter);

    /**
     * The PDF, for staff of its sender or its addressee.
     *
     * @throws chairtime.platform.NotFoundException when there is none for the one who asks
     */
    LetterFile read(LetterId id);

    /** Letters from and to the organisation of the one who asks, whose title, addressee or reference has the text. */
    List<LetterView> list(String text, Pageable page);

    /** How many letters {@link #list} has in all. */
    long count(String text);
}
