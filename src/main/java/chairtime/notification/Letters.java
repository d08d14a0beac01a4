package chairtime.notification;

/** Letters as PDF, kept on file. */
public interface Letters {

    /**
     * Sets the letter as PDF and keeps it. A letter with the same key is kept once; its number is returned again.
     */
    LetterId keep(Letter letter);

    /**
     * The PDF, for staff of its sender or its addressee.
     *
     * @throws chairtime.platform.NotFoundException when there is none for the one who asks
     */
    LetterFile read(LetterId id);
}
