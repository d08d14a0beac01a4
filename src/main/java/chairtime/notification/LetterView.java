package chairtime.notification;

import chairtime.security.Organisation;
import java.time.LocalDate;

/**
 * A letter kept on file, as lists show it.
 *
 * @param id number
 * @param sender in whose name it was written
 * @param recipient to whom
 * @param addressee name of the addressee
 * @param date date of the letter
 * @param reference reference number
 * @param title subject
 */
public record LetterView(
        LetterId id,
        Organisation sender,
        Organisation recipient,
        String addressee,
        LocalDate date,
        String reference,
        String title) {}
