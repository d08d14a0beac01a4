package chairtime.notification;

import org.jspecify.annotations.Nullable;

/**
 * Which mails are listed.
 *
 * @param text part of subject, addressee or address; empty for all
 * @param state only those that stand there
 */
public record MailFilter(String text, @Nullable MailState state) {}
