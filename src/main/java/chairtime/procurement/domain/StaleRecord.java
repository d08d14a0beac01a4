package chairtime.procurement.domain;

import chairtime.platform.RefusedException;

/** Two people at one record: the second is told, and nothing of the first is lost. */
final class StaleRecord {

    private StaleRecord() {}

    static void refuseUnlessSame(long current, long seen) {
        if (current != seen) {
            throw new RefusedException(
                    "Somebody changed this while you had it open. Open it again to see the change, then do yours.");
        }
    }
}
