package chairtime.allocation;

import java.util.List;

/**
 * What a sender is told of a message.
 *
 * @param status status of HTTP: 200 when it was taken
 * @param issues what there is to say, at least one
 */
public record MessageAnswer(int status, List<MessageIssue> issues) {

    /** The message was taken. */
    public static final int TAKEN = 200;

    /** It cannot be read, or is no message. */
    public static final int UNREADABLE = 400;

    /** It names something that is not here. */
    public static final int UNKNOWN = 404;

    /** It contradicts what was taken before. */
    public static final int CONFLICT = 409;

    /** It is understood and cannot be done. */
    public static final int UNDOABLE = 422;

    public MessageAnswer {
        issues = List.copyOf(issues);
    }

    /** Refuses for one reason. */
    public static MessageAnswer refusal(int status, String code, String text, String expression) {
        return new MessageAnswer(status, List.of(MessageIssue.error(code, text, expression)));
    }

    /** Whether the message changed anything. */
    public boolean isTaken() {
        return status == TAKEN;
    }
}
