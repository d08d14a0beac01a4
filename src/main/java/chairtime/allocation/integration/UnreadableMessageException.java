package chairtime.allocation.integration;

/** What came in is no message that can be read. The sentence says why and never repeats it. */
class UnreadableMessageException extends Exception {

    private final String code;

    UnreadableMessageException(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** Kind of the issue. */
    String code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
