package chairtime.allocation;

import java.time.Instant;

/**
 * A message about a referral; nothing that names the patient.
 *
 * @param kind what it asked for
 * @param sender name of who sent it
 * @param receivedAt when it came
 * @param window when the patient should be contacted
 */
public record SentMessageView(MessageKind kind, String sender, Instant receivedAt, ContactWindow window) {}
