package chairtime.allocation;

import java.util.Locale;
import java.util.regex.Pattern;

/** Postcodes as people type them and as they are kept. */
public final class Postcodes {

    private static final int INWARD_LENGTH = 3;
    private static final int SHORTEST = 5;
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}");
    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?");

    private Postcodes() {}

    /** In capital letters with one blank before the last three; a text too short for a postcode stays as it is. */
    public static String tidy(String text) {
        String together = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (together.length() < SHORTEST) {
            return together;
        }
        int inward = together.length() - INWARD_LENGTH;
        return together.substring(0, inward) + " " + together.substring(inward);
    }

    /** Whether the text is written as a postcode. Whether it exists is another question. */
    public static boolean isPostcode(String text) {
        return POSTCODE.matcher(text).matches();
    }

    /** Whether the text is written as the first part of a postcode. */
    public static boolean isDistrict(String text) {
        return DISTRICT.matcher(text).matches();
    }

    /** The first part of a postcode, such as {@code NR30}; blank when the postcode is. */
    public static String districtOf(String postcode) {
        int blank = postcode.indexOf(' ');
        return blank < 0 ? "" : postcode.substring(0, blank);
    }
}
