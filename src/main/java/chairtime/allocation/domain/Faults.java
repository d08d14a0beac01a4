package chairtime.allocation.domain;

import chairtime.platform.RefusedException;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with what somebody says, so that they hear everything at once. */
final class Faults {

    private final List<String> fields = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();

    Faults demand(boolean kept, String field, String sentence) {
        if (!kept) {
            fields.add(field);
            sentences.add(sentence);
        }
        return this;
    }

    /** Refuses with every sentence, at the first field at fault, unless there is nothing to refuse. */
    void refuseIfAny() {
        if (!fields.isEmpty()) {
            throw new RefusedException(fields.get(0), String.join(" ", sentences));
        }
    }
}
