package chairtime.notification;

import chairtime.security.Organisation;
import java.time.LocalDate;
import java.util.List;

/**
 * A letter to be set as PDF. Salutation, sender at the end and page numbers come by themselves.
 *
 * @param key says which letter about which event; makes a repetition harmless
 * @param sender organisation in whose name it is written
 * @param senderName its name
 * @param recipient organisation it is written to
 * @param addressee lines of the address, the name first
 * @param date date of the letter
 * @param reference reference number
 * @param title subject of the letter
 * @param blocks the text, in order
 */
public record Letter(
        String key,
        Organisation sender,
        String senderName,
        Organisation recipient,
        List<String> addressee,
        LocalDate date,
        String reference,
        String title,
        List<Block> blocks) {

    /** A part of the text. */
    public sealed interface Block permits Heading, Paragraph, Table {}

    /** @param text heading over the parts that follow */
    public record Heading(String text) implements Block {}

    /** @param text a paragraph; an empty line in it begins another, a line break stays one */
    public record Paragraph(String text) implements Block {}

    /**
     * @param caption what the table shows
     * @param head column headings
     * @param rows cells, as many in each row as there are headings; the first one heads its row
     */
    public record Table(String caption, List<String> head, List<List<String>> rows) implements Block {}
}
