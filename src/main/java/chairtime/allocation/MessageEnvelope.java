package chairtime.allocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it came in.
 *
 * @param key by which the same message is known again; null when it has none that can be read
 * @param original every byte of it
 * @param sameness what is equal when a message is sent again; differs from the original in blanks only
 * @param requestNumber number that the sender gave the request; null when it gave none
 * @param conversationNumber number of the conversation that the request belongs to; null when there is none
 */
public record MessageEnvelope(
        @Nullable String key,
        byte[] original,
        byte[] sameness,
        @Nullable UUID requestNumber,
        @Nullable UUID conversationNumber) {

    /** Nothing of the content, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "Message of " + original.length + " bytes";
    }
}
