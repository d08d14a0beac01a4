package chairtime.notification.domain;

import chairtime.notification.LetterId;
import chairtime.notification.MailId;
import chairtime.notification.MailState;
import chairtime.notification.MailView;
import chairtime.notification.OutgoingMail;
import chairtime.platform.RefusedException;
import chairtime.security.Organisation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A mail on its way out. It is handed to the mail server at most once, unless somebody decides otherwise. */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {

    static final int MOST_ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int PAUSE_GROWS = 3;
    private static final int PROBLEM_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String messageKey = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Organisation.Kind senderKind = Organisation.Kind.COMMISSIONER;

    private String senderCode = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Organisation.Kind recipientKind = Organisation.Kind.PROVIDER;

    private String recipientCode = "";
    private @Nullable String toAddress;
    private String toName = "";
    private String subject = "";

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String text = "";

    private @Nullable Long letterId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MailState state = MailState.QUEUED;

    private int attempts;
    private @Nullable Instant nextTryAt;
    private Instant queuedAt = Instant.EPOCH;
    private @Nullable Instant settledAt;
    private @Nullable String problem;

    @Version
    private long version;

    protected OutboxMessage() {}

    OutboxMessage(OutgoingMail mail, Instant now) {
        messageKey = mail.key();
        senderKind = mail.sender().kind();
        senderCode = mail.sender().code();
        recipientKind = mail.recipient().kind();
        recipientCode = mail.recipient().code();
        toAddress = mail.toAddress();
        toName = oneLine(mail.toName());
        subject = oneLine(mail.subject());
        text = mail.text();
        letterId = mail.letter() == null ? null : mail.letter().value();
        queuedAt = now;
        if (mail.toAddress() == null || mail.toAddress().isBlank()) {
            state = MailState.NO_ADDRESS;
        } else {
            nextTryAt = now;
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** From here on the mail server may have it. */
    void handOver() {
        move(MailState.SENDING, null);
        attempts++;
    }

    void accepted(Instant now) {
        settledAt = now;
        move(MailState.SENT, null);
    }

    /** The mail server certainly did not take it; tried again, ever less often, until it is given up. */
    void notTaken(String why, boolean worthTryingAgain, Instant now) {
        problem = why.length() <= PROBLEM_LENGTH ? why : why.substring(0, PROBLEM_LENGTH);
        if (worthTryingAgain && attempts < MOST_ATTEMPTS) {
            long factor = (long) Math.pow(PAUSE_GROWS, attempts - 1.0);
            move(MailState.QUEUED, now.plus(FIRST_PAUSE.multipliedBy(factor)));
        } else {
            settledAt = now;
            move(MailState.FAILED, null);
        }
    }

    /** Nobody can tell whether the mail server took it. */
    void uncertain(String why, Instant now) {
        problem = why.length() <= PROBLEM_LENGTH ? why : why.substring(0, PROBLEM_LENGTH);
        settledAt = now;
        move(MailState.UNCERTAIN, null);
    }

    void hold() {
        move(MailState.HELD, null);
    }

    /**
     * Somebody has decided that it goes out once more.
     *
     * @throws RefusedException when it is not kept, failed or uncertain
     */
    void sendAgain(Instant now) {
        if (!state.canBeSentAgain()) {
            throw new RefusedException("This mail is not waiting for a decision; nothing was sent again.");
        }
        attempts = 0;
        settledAt = null;
        move(MailState.QUEUED, now);
    }

    long number() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    MailState state() {
        return state;
    }

    boolean isDue(Instant now) {
        return state == MailState.QUEUED && (nextTryAt == null || !nextTryAt.isAfter(now));
    }

    /** What the mail server is handed. */
    OutgoingMail mail() {
        MailView view = view();
        return new OutgoingMail(
                messageKey, view.sender(), view.recipient(), toAddress, toName, subject, text, view.letter());
    }

    MailView view() {
        return new MailView(
                new MailId(number()),
                new Organisation(senderKind, senderCode),
                new Organisation(recipientKind, recipientCode),
                toAddress,
                toName,
                subject,
                text,
                letterId == null ? null : new LetterId(letterId),
                state,
                attempts,
                queuedAt,
                settledAt,
                problem);
    }

    private void move(MailState next, @Nullable Instant tryAt) {
        state = next;
        nextTryAt = tryAt;
    }
}
