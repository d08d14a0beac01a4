package chairtime.allocation.integration;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text of a message as it may be kept and shown: whatever it says is text and nothing else. */
final class Texts {

    /** Control characters, half characters, and those that turn the direction of writing. */
    private static final Pattern UNSHOWABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u202A-\\u202E\\u2066-\\u2069]+");

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Texts() {}

    /** On one line, without what cannot be shown; empty when there is nothing. */
    static String line(@Nullable String text) {
        return text == null ? "" : BLANKS.matcher(shown(text)).replaceAll(" ").strip();
    }

    /** With its line ends, without what cannot be shown; empty when there is nothing. */
    static String lines(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        LINE_ENDS.splitAsStream(text).forEach(line -> kept.append(shown(line).strip())
                .append('\n'));
        return kept.toString().strip();
    }

    /** The beginning of a text, whole characters only. */
    static String beginning(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }

    private static String shown(String text) {
        return UNSHOWABLE.matcher(text).replaceAll(" ");
    }
}
