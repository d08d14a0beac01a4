package chairtime.platform;

import java.util.Locale;

/** Text that somebody types to find something, as queries take it. */
public final class SearchText {

    private SearchText() {}

    /**
     * The pattern for {@code lower(column) like :text escape '!'}: rows that contain the text in upper or lower case,
     * taking its percent signs and underscores as they are.
     */
    public static String containing(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
