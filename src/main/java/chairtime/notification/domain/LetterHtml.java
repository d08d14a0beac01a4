package chairtime.notification.domain;

import chairtime.notification.Letter;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A letter as HTML: what it says and how it is built. How it looks is the style sheet's. */
final class LetterHtml {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private LetterHtml() {}

    static String of(Letter letter) {
        return """
                <html lang="en-GB"><head><title>%s</title><meta name="author" content="%s"/>\
                <meta name="subject" content="%s"/><meta name="description" content="%s"/></head><body>
                <p class="reference">%s</p>
                <p class="sender">%s</p>
                <p class="addressee">%s</p>
                <p class="about">%s<br/>Reference: %s</p>
                <h1>%s</h1>
                <p>Dear %s</p>
                %s<p class="end">Yours faithfully</p>
                <p class="signed">%s</p>
                </body></html>
                """
                .formatted(
                        text(letter.title()),
                        text(letter.senderName()),
                        text(letter.reference()),
                        text(letter.title()),
                        text(letter.reference()),
                        text(letter.senderName()),
                        letter.addressee().stream().map(LetterHtml::text).collect(Collectors.joining("<br/>")),
                        DATE.format(letter.date()),
                        text(letter.reference()),
                        text(letter.title()),
                        text(
                                letter.addressee().isEmpty()
                                        ? "colleague"
                                        : letter.addressee().get(0)),
                        letter.blocks().stream().map(LetterHtml::block).collect(Collectors.joining()),
                        text(letter.senderName()));
    }

    private static String block(Letter.Block block) {
        if (block instanceof Letter.Table table) {
            return LetterTable.html(table);
        }
        if (block instanceof Letter.Heading heading) {
            return "<h2>" + text(heading.text()) + "</h2>\n";
        }
        return paragraphs(((Letter.Paragraph) block).text());
    }

    private static String paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .map(part -> "<p>" + lines(part) + "</p>\n")
                .collect(Collectors.joining());
    }

    private static String lines(String text) {
        return Arrays.stream(text.split("\\R")).map(LetterHtml::text).collect(Collectors.joining("<br/>"));
    }

    /** Safe between tags and in attributes, and without the characters that XML forbids. */
    static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(printable(point) ? Character.toString(point) : " ");
            }
        });
        return safe.toString();
    }

    private static boolean printable(int point) {
        return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE && point < 0xFFFE
                || point > 0xFFFF;
    }
}
