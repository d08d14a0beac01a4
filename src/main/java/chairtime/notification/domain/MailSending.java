package chairtime.notification.domain;

import chairtime.notification.LetterFile;
import chairtime.notification.MailState;
import chairtime.notification.OutboxSender;
import chairtime.notification.OutgoingMail;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends mails at most once: that a mail is being handed over is committed before the mail server hears of it, so that
 * after a crash nobody sends it again without a person deciding so.
 *
 * @see "Decision 0013"
 */
class MailSending implements OutboxSender {

    private static final Logger log = LoggerFactory.getLogger(MailSending.class);
    private static final int AT_ONCE = 50;

    private final OutboxRepository messages;
    private final LetterFiles letters;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final @Nullable Post post;

    /** @param post the way out; null when no mail server is set up */
    MailSending(
            OutboxRepository messages,
            LetterFiles letters,
            TransactionTemplate transaction,
            Clock clock,
            @Nullable Post post) {
        this.messages = messages;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
        this.post = post;
    }

    boolean canSend() {
        return post != null;
    }

    @Override
    public int sendDue() {
        List<Long> due = Objects.requireNonNull(transaction.execute(
                status -> messages.due(MailState.QUEUED, clock.instant(), PageRequest.of(0, AT_ONCE))));
        int accepted = 0;
        for (long number : due) {
            try {
                accepted += handle(number) ? 1 : 0;
            } catch (OptimisticLockingFailureException takenMeanwhile) {
                log.debug("Mail {} is being handled elsewhere", number);
            } catch (RuntimeException e) {
                log.error("Mail {} could not be handled; the others go on", number, e);
            }
        }
        return accepted;
    }

    @Override
    public void settleInterrupted() {
        transaction.executeWithoutResult(status -> messages.findByState(MailState.SENDING)
                .forEach(message -> message.uncertain(
                        "The application stopped while the mail server had this mail.", clock.instant())));
    }

    private boolean handle(long number) {
        if (post == null) {
            change(number, OutboxMessage::hold);
            return false;
        }
        Optional<Handing> handing = Objects.requireNonNull(transaction.execute(status -> messages.findById(number)
                .filter(message -> message.isDue(clock.instant()))
                .map(message -> {
                    message.handOver();
                    OutgoingMail mail = message.mail();
                    return new Handing(mail, attachment(mail));
                })));
        if (handing.isEmpty()) {
            return false;
        }
        Receipt receipt = post.hand(handing.get().mail(), handing.get().letter());
        change(number, message -> settle(message, receipt));
        return receipt.outcome() == Receipt.Outcome.ACCEPTED;
    }

    private void settle(OutboxMessage message, Receipt receipt) {
        switch (receipt.outcome()) {
            case ACCEPTED -> message.accepted(clock.instant());
            case NOT_NOW -> message.notTaken(receipt.why(), true, clock.instant());
            case NEVER -> message.notTaken(receipt.why(), false, clock.instant());
            case UNCERTAIN -> message.uncertain(receipt.why(), clock.instant());
        }
    }

    private @Nullable LetterFile attachment(OutgoingMail mail) {
        return mail.letter() == null ? null : letters.file(mail.letter()).orElse(null);
    }

    private void change(long number, Consumer<OutboxMessage> change) {
        transaction.executeWithoutResult(status -> messages.findById(number).ifPresent(change));
    }

    private record Handing(OutgoingMail mail, @Nullable LetterFile letter) {}
}
