package chairtime.procurement;

import chairtime.platform.RefusedException;

/** Decisions that others live with have a reason. */
final class Reasons {

    private static final int MAX_LENGTH = 2000;

    private Reasons() {}

    static void demand(String reason) {
        if (reason.isBlank() || reason.length() > MAX_LENGTH) {
            throw new RefusedException("reason", "Give a reason of at most 2,000 characters.");
        }
    }
}
