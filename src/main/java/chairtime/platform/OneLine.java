package chairtime.platform;

import java.util.regex.Pattern;

/** Text from outside, made fit for a line of the log or of a record. */
public final class OneLine {

    // what breaks a line, moves the cursor or turns the direction of reading
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private OneLine() {}

    /** The text with an underscore for every character that could make it look like two lines, or like another. */
    public static String of(String text) {
        return UNFIT.matcher(text).replaceAll("_");
    }
}
