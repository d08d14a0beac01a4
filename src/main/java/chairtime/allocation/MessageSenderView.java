package chairtime.allocation;

import java.time.Instant;

/**
 * A sender of messages as administrators see it; never its secret.
 *
 * @param id number
 * @param data who that is
 * @param active whether it may send
 * @param secretRenewedAt when it got its secret
 */
public record MessageSenderView(MessageSenderId id, MessageSenderData data, boolean active, Instant secretRenewedAt) {}
