package chairtime.notification.domain;

import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.notification.MailFilter;
import chairtime.notification.MailId;
import chairtime.notification.MailView;
import chairtime.notification.SentMail;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.platform.SearchText;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox in the database, as its organisation reads it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'AUDITOR', 'COMMISSIONER')")
class StoredSentMail implements SentMail {

    private final OutboxRepository messages;
    private final MailSending sending;
    private final CurrentUser currentUser;
    private final AuditLog audit;
    private final Clock clock;

    StoredSentMail(
            OutboxRepository messages, MailSending sending, CurrentUser currentUser, AuditLog audit, Clock clock) {
        this.messages = messages;
        this.sending = sending;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MailView> list(MailFilter filter, Pageable page) {
        Organisation mine = mine();
        return messages
                .list(mine.kind(), mine.code(), filter.state(), SearchText.containing(filter.text()), page)
                .stream()
                .map(OutboxMessage::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public long count(MailFilter filter) {
        Organisation mine = mine();
        return messages.count(mine.kind(), mine.code(), filter.state(), SearchText.containing(filter.text()));
    }

    @Override
    @Transactional(readOnly = true)
    public MailView get(MailId id) {
        return own(id).view();
    }

    @Override
    public boolean canSend() {
        return sending.canSend();
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMIN', 'COMMISSIONER')")
    public void sendAgain(MailId id) {
        OutboxMessage message = own(id);
        if (!sending.canSend()) {
            throw new RefusedException("No mail server is set up, so nothing can be sent.");
        }
        MailView before = message.view();
        message.sendAgain(clock.instant());
        audit.record(AuditEntry.of(
                        "notification.mailSentAgain",
                        "Mail",
                        Long.toString(id.value()),
                        "\"" + before.subject() + "\" to " + before.toName() + " is sent again")
                .changed(before.state().label(), message.state().label())
                .because(before.problem()));
    }

    private OutboxMessage own(MailId id) {
        Organisation mine = mine();
        return messages.own(mine.kind(), mine.code(), id.value()).orElseThrow(() -> new NotFoundException("This mail"));
    }

    private Organisation mine() {
        return currentUser.require().organisation();
    }
}
