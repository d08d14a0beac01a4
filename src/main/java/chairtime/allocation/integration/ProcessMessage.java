package chairtime.allocation.integration;

import chairtime.allocation.MessageAnswer;
import chairtime.allocation.MessageEnvelope;
import chairtime.allocation.ReferralMessages;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Reads a message and does what it says. Whatever is sent, there is an answer, and nothing of it gets into the log. */
@Component
class ProcessMessage {

    private static final Logger log = LoggerFactory.getLogger(ProcessMessage.class);

    private final MessageReader reader;
    private final ReferralMessages messages;

    ProcessMessage(MessageReader reader, ReferralMessages messages) {
        this.reader = reader;
        this.messages = messages;
    }

    /** The answer to the message. */
    MessageAnswer process(byte[] content, @Nullable UUID requestId, @Nullable UUID correlationId) {
        MessageEnvelope envelope = new MessageEnvelope(null, content, content, requestId, correlationId);
        try {
            MessageReader.Result read = reader.read(content, requestId, correlationId);
            envelope = read.envelope();
            if (read.message() != null) {
                return messages.take(read.envelope(), read.message());
            }
            return messages.refuse(read.envelope(), Objects.requireNonNull(read.refusal()));
        } catch (AccessDeniedException denied) {
            throw denied;
        } catch (RuntimeException failure) {
            return failed(envelope, failure);
        }
    }

    private MessageAnswer failed(MessageEnvelope envelope, RuntimeException failure) {
        String reference = UUID.randomUUID().toString();
        log.error("A message could not be processed, reference {}", reference, withoutWords(failure));
        MessageAnswer answer = MessageAnswer.refusal(
                HttpStatus.INTERNAL_SERVER_ERROR.value(),
                "exception",
                "Something went wrong here, and nothing was changed. Send the message again; if it stays, give the"
                        + " reference " + reference + " to whoever operates Chairtime.",
                "Bundle");
        try {
            return messages.fail(envelope, answer);
        } catch (RuntimeException again) {
            log.error("Nor could it be kept, reference {}", reference, withoutWords(again));
            return answer;
        }
    }

    /** Where it happened, and not in what words, which may repeat the message. */
    private static Throwable withoutWords(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        Throwable bare = new IllegalStateException(
                failure.getClass().getName() + " because of " + root.getClass().getName());
        bare.setStackTrace(root.getStackTrace());
        return bare;
    }
}
