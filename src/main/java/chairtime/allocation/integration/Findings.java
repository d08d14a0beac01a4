package chairtime.allocation.integration;

import chairtime.allocation.MessageIssue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to say of a message, in the order in which it was found. */
final class Findings {

    // a message full of mistakes is not answered with as many sentences
    private static final int MOST = 50;

    private final List<MessageIssue> issues = new ArrayList<>();
    private boolean refused;

    /** The message cannot be taken for that. */
    void error(String code, String text, @Nullable String expression) {
        refused = true;
        issues.add(0, MessageIssue.error(code, text, expression));
    }

    /** The message can be taken all the same. */
    void warning(String code, String text, @Nullable String expression) {
        if (issues.size() < MOST) {
            issues.add(MessageIssue.warning(code, text, expression));
        }
    }

    boolean refuse() {
        return refused;
    }

    /** Errors first. */
    List<MessageIssue> issues() {
        return List.copyOf(issues.subList(0, Math.min(issues.size(), MOST)));
    }
}
