package chairtime.notification;

import chairtime.security.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one address. Never holds a patient's details.
 *
 * @param key says what is told to whom about which event; makes a repetition harmless
 * @param sender organisation in whose name it goes out; its staff may read it in the outbox
 * @param recipient organisation it goes to
 * @param toAddress e-mail address; null when none is known, then the message waits for one
 * @param toName name of the addressee
 * @param subject subject line
 * @param text plain text
 * @param letter letter to attach, if any
 */
public record OutgoingMail(
        String key,
        Organisation sender,
        Organisation recipient,
        @Nullable String toAddress,
        String toName,
        String subject,
        String text,
        @Nullable LetterId letter) {}
