package chairtime.platform;

/**
 * A patient's NHS number, well-formed. That it belongs to the patient is another question, which only the national
 * demographics service answers.
 *
 * @param digits ten digits, the last of which is the check digit
 */
public record NhsNumber(String digits) {

    private static final int LENGTH = 10;
    private static final int MODULUS = 11;

    /**
     * @throws IllegalArgumentException when the number is not well-formed; the message does not repeat it
     */
    public NhsNumber {
        if (digits.length() != LENGTH) {
            throw new IllegalArgumentException("An NHS number has ten digits");
        }
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("An NHS number has digits only");
        }
        // 0000000000 satisfies the arithmetic
        if (digits.charAt(0) == '0' || digits.chars().distinct().count() == 1) {
            throw new IllegalArgumentException("An NHS number does not begin with 0 nor repeat one digit");
        }
        if (checkDigit(digits) != digits.charAt(LENGTH - 1) - '0') {
            throw new IllegalArgumentException(
                    "The check digit of the NHS number is wrong; compare it with the source");
        }
    }

    /**
     * Reads what somebody typed; blanks and hyphens between the digits do not matter.
     *
     * @throws IllegalArgumentException when the text is not an NHS number
     */
    public static NhsNumber parse(String text) {
        return new NhsNumber(text.replaceAll("[\\s-]", ""));
    }

    /** Written as people read it, {@code 943 476 5919}. */
    public String spaced() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    /** Only the last digits, so that the number cannot reach a log by accident. */
    @Override
    public String toString() {
        return "NHS number ending " + digits.substring(7);
    }

    /** The digit that the first nine demand; 10 when no number begins with them. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (LENGTH - i);
        }
        int check = MODULUS - sum % MODULUS;
        return check == MODULUS ? 0 : check;
    }
}
