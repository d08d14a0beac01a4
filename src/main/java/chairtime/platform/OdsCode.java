package chairtime.platform;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A code of the Organisation Data Service: of a commissioner, a provider or a practice. What kind of organisation it
 * is cannot be read from the code.
 *
 * @param value one to nine capital letters and digits
 */
public record OdsCode(String value) implements Comparable<OdsCode> {

    /** Longest code. */
    public static final int MAX_LENGTH = 9;

    private static final Pattern PRACTICE_OF_SIX = Pattern.compile("V\\d{5}");

    /**
     * @throws IllegalArgumentException when the text is too long, empty, or holds other characters
     */
    public OdsCode {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("An ODS code has one to nine characters");
        }
        if (!value.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException("An ODS code has capital letters and digits only");
        }
    }

    /**
     * Reads what somebody typed or a file holds: blanks around it and small letters do not matter.
     *
     * @throws IllegalArgumentException when the text is not an ODS code
     */
    public static OdsCode parse(String text) {
        return new OdsCode(text.strip().toUpperCase(Locale.ROOT));
    }

    /**
     * The form in which codes from different sources are compared. The NHSBSA writes dental practices' older codes
     * with a zero after the V ({@code V003462}), the ODS without it ({@code V03462}): both compare as the former.
     */
    public OdsCode forMatching() {
        return PRACTICE_OF_SIX.matcher(value).matches() ? new OdsCode("V0" + value.substring(1)) : this;
    }

    /** Whether both codes mean the same organisation, however each source writes it. */
    public boolean matches(OdsCode other) {
        return forMatching().equals(other.forMatching());
    }

    @Override
    public String toString() {
        return value;
    }

    @Override
    public int compareTo(OdsCode other) {
        return value.compareTo(other.value);
    }
}
