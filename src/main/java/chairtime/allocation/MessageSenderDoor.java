package chairtime.allocation;

import chairtime.allocation.domain.MessageSender;
import chairtime.allocation.domain.MessageSenderRepository;
import chairtime.security.ProgramCredentials;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets registered senders in, and registers one without anybody signed in. */
@Component
public class MessageSenderDoor {

    private final MessageSenderRepository senders;
    private final ProgramCredentials credentials;
    private final Clock clock;

    MessageSenderDoor(MessageSenderRepository senders, ProgramCredentials credentials, Clock clock) {
        this.senders = senders;
        this.credentials = credentials;
        this.clock = clock;
    }

    /**
     * The sender with that name and secret.
     *
     * @param address where the attempt comes from, as the web server knows it
     * @throws org.springframework.security.core.AuthenticationException when there is none, it was shut out, or too
     *     many attempts have failed
     */
    public SignedInSender signIn(String username, String secret, String address) {
        Optional<MessageSender> found = username.length() > ProgramCredentials.NAME_MAX_LENGTH
                ? Optional.empty()
                : senders.findByUsername(username).filter(MessageSender::isActive);
        credentials.check(username, secret, found.map(MessageSender::secretHash).orElse(null), address);
        MessageSender sender = found.orElseThrow();
        return new SignedInSender(sender.id(), sender.commissionerCode(), sender.data());
    }

    /** Registers a sender whose secret is known beforehand: for demonstration data and tests only. */
    public MessageSenderId register(String commissionerCode, MessageSenderData data, String secret) {
        return senders.save(MessageSender.register(commissionerCode, data, credentials.hash(secret), clock.instant()))
                .id();
    }
}
