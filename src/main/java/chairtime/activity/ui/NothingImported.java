package chairtime.activity.ui;

import chairtime.platform.ui.EmptyState;

/** Stands where delivery would be before the first contractor month is there. */
final class NothingImported {

    private NothingImported() {}

    static EmptyState state() {
        return new EmptyState(
                "No contractor month has been imported yet",
                "Delivery is reckoned from the contractor months that the NHSBSA publishes. A recovery lead imports"
                        + " them under Delivery, Imports.");
    }
}
