package chairtime.activity.domain;

import chairtime.platform.RefusedException;

/** Texts that people must write, within what can be kept. */
final class ReviewText {

    private ReviewText() {}

    /**
     * The text without blanks around it.
     *
     * @param what how the sentence calls it, for instance {@code the reason}
     */
    static String filled(String text, int longest, String field, String what) {
        if (text.isBlank()) {
            throw new RefusedException(field, "Write " + what + ".");
        }
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new RefusedException(field, "Shorten " + what + " to at most %,d characters.".formatted(longest));
        }
        return stripped;
    }
}
