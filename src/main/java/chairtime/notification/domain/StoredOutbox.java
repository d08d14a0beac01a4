package chairtime.notification.domain;

import chairtime.notification.Outbox;
import chairtime.notification.OutgoingMail;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails into the database, in the transaction of what they tell about. */
@Component
class StoredOutbox implements Outbox {

    private final OutboxRepository messages;
    private final Clock clock;

    StoredOutbox(OutboxRepository messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void enqueue(OutgoingMail mail) {
        if (!messages.existsByMessageKey(mail.key())) {
            messages.save(new OutboxMessage(mail, clock.instant()));
        }
    }
}
