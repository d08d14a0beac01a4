package chairtime.allocation;

import org.jspecify.annotations.Nullable;

/**
 * One thing to say of a message. Never repeats what the message said, because that may name a patient.
 *
 * @param severity how much it matters
 * @param code kind of the issue, a code of FHIR's issue types such as {@code required}
 * @param text what it is and what to do, a sentence
 * @param expression where in the message, as a path of FHIR; null when it is nowhere in particular
 */
public record MessageIssue(Severity severity, String code, String text, @Nullable String expression) {

    /** How much an issue matters. */
    public enum Severity {
        /** The message was refused for it. */
        ERROR,
        /** The message was taken all the same. */
        WARNING,
        /** Nothing is wrong. */
        INFORMATION
    }

    /** Something for which the message is refused. */
    public static MessageIssue error(String code, String text, @Nullable String expression) {
        return new MessageIssue(Severity.ERROR, code, text, expression);
    }

    /** Something that the sender should know of a message that was taken. */
    public static MessageIssue warning(String code, String text, @Nullable String expression) {
        return new MessageIssue(Severity.WARNING, code, text, expression);
    }

    /** Good news. */
    public static MessageIssue information(String text) {
        return new MessageIssue(Severity.INFORMATION, "informational", text, null);
    }
}
