package chairtime.notification;

import chairtime.security.Organisation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the outbox shows it.
 *
 * @param id number
 * @param sender in whose name it goes out
 * @param recipient organisation it goes to
 * @param toAddress e-mail address, if known
 * @param toName name of the addressee
 * @param subject subject line
 * @param text plain text
 * @param letter attached letter, if any
 * @param state where it stands
 * @param attempts how often the mail server was asked to take it
 * @param queuedAt when it was written
 * @param settledAt when it went, failed or became uncertain
 * @param problem what the mail server said last, if it would not take it
 */
public record MailView(
        MailId id,
        Organisation sender,
        Organisation recipient,
        @Nullable String toAddress,
        String toName,
        String subject,
        String text,
        @Nullable LetterId letter,
        MailState state,
        int attempts,
        Instant queuedAt,
        @Nullable Instant settledAt,
        @Nullable String problem) {}
