package chairtime.activity.integration;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Claims of whole contracts that are stored in one transaction, with what their sums change. */
final class ClaimPart {

    /** The claims, while they are made. */
    final ClaimPipe claims = new ClaimPipe();

    /** By how much the sums change; complete once the claims have ended. */
    final ClaimText changes = new ClaimText();

    /** The contracts of the part; complete once the claims have ended. */
    final ClaimText contracts = new ClaimText();

    volatile long rows;
    volatile long repeated;

    static InputStream stream(ClaimText text) {
        return new ByteArrayInputStream(text.bytes(), 0, text.length());
    }
}
