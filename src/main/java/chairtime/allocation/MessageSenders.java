package chairtime.allocation;

import chairtime.allocation.domain.MessageSender;
import chairtime.allocation.domain.MessageSenderRepository;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import chairtime.security.ProgramCredentials;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which programs may send referrals of the commissioner's patients. */
@Service
@PreAuthorize(ReferralRights.MANAGE_SENDERS)
@Transactional
public class MessageSenders {

    private final MessageSenderRepository senders;
    private final ProgramCredentials credentials;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    MessageSenders(
            MessageSenderRepository senders,
            ProgramCredentials credentials,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.senders = senders;
        this.credentials = credentials;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** All of them, by username. */
    @Transactional(readOnly = true)
    public List<MessageSenderView> all() {
        return senders.findByCommissionerCodeOrderByUsername(currentUser.requireCommissionerCode()).stream()
                .map(sender ->
                        new MessageSenderView(sender.id(), sender.data(), sender.isActive(), sender.secretRenewedAt()))
                .toList();
    }

    /** Lets another program send; its secret is told this once. */
    public NewSecret register(MessageSenderData data) {
        String commissioner = currentUser.requireCommissionerCode();
        if (senders.existsByUsername(data.username())) {
            throw new RefusedException("username", "Another sender has this username; choose another.");
        }
        String secret = credentials.newSecret();
        MessageSender sender =
                senders.save(MessageSender.register(commissioner, data, credentials.hash(secret), clock.instant()));
        record(sender, "senderRegistered", "Sender %s may send referrals", null);
        return new NewSecret(sender.id(), secret);
    }

    /** Calls it something else, or lets it send more or less; its username stays. */
    public void change(MessageSenderId id, MessageSenderData data) {
        MessageSender sender = own(id);
        String before = sender.data().toString();
        sender.change(data);
        record(sender, "senderChanged", "Sender %s changed", before);
    }

    /** Gives it another secret, which is told this once; the one before opens nothing from now on. */
    public NewSecret renew(MessageSenderId id) {
        MessageSender sender = own(id);
        String secret = credentials.newSecret();
        sender.renew(credentials.hash(secret), clock.instant());
        record(sender, "senderSecretRenewed", "Sender %s got another secret", null);
        return new NewSecret(id, secret);
    }

    /** Shuts it out from now on; what it sent stays. */
    public void disable(MessageSenderId id) {
        MessageSender sender = own(id);
        sender.disable();
        record(sender, "senderDisabled", "Sender %s may send no more", null);
    }

    /** Lets it send again. */
    public void enable(MessageSenderId id) {
        MessageSender sender = own(id);
        sender.enable();
        record(sender, "senderEnabled", "Sender %s may send again", null);
    }

    private MessageSender own(MessageSenderId id) {
        return senders.findByIdAndCommissionerCode(id.value(), currentUser.requireCommissionerCode())
                .orElseThrow(() -> new NotFoundException("This sender"));
    }

    private void record(MessageSender sender, String action, String summary, @Nullable String before) {
        audit.record(AuditEntry.of(
                        "allocation." + action,
                        "Sender",
                        String.valueOf(sender.id().value()),
                        summary.formatted(sender.data().username()))
                .changed(before, sender.data().toString()));
    }
}
