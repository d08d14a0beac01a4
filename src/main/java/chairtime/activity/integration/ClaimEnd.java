package chairtime.activity.integration;

import chairtime.activity.ClaimWork;

/** Ends work on an import in the middle, between two transactions. */
final class ClaimEnd extends RuntimeException {

    private final ClaimWork.End end;

    private ClaimEnd(ClaimWork.End end) {
        super("Work was ended: " + end);
        this.end = end;
    }

    ClaimWork.End end() {
        return end;
    }

    /** @throws ClaimEnd when work has to end */
    static void check(ClaimWork.Control control) {
        ClaimWork.End end = control.end();
        if (end != ClaimWork.End.GO_ON) {
            throw new ClaimEnd(end);
        }
    }
}
