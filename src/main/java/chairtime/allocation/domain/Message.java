package chairtime.allocation.domain;

import chairtime.allocation.ContactWindow;
import chairtime.allocation.MessageAnswer;
import chairtime.allocation.MessageEnvelope;
import chairtime.allocation.MessageKind;
import chairtime.allocation.MessageSenderId;
import chairtime.allocation.ReferralId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A message that a sender was answered to. The original is encrypted; that of a message that was taken is forgotten
 * with the patient, any other some days later.
 */
@Entity
@Table(name = "allocation_message")
public class Message {

    private static final byte[] NOTHING = {};

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long senderId;
    private String reference;
    private @Nullable String messageKey;
    private @Nullable String takenKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable MessageKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MessageState state;

    private int httpStatus;
    private String answer;
    private byte[] content;
    private @Nullable String keyId;
    private @Nullable String fingerprint;
    private @Nullable String requestId;
    private @Nullable String correlationId;
    private @Nullable Long referralId;
    private @Nullable Instant contactFrom;
    private @Nullable Instant contactUntil;
    private Instant receivedAt;
    private @Nullable LocalDate keepUntil;
    private @Nullable Instant erasedAt;

    protected Message() {}

    /** A message of which a referral came, or that changed one. */
    public static Message taken(
            MessageSenderId sender,
            MessageEnvelope envelope,
            MessageKind kind,
            ReferralId referral,
            ContactWindow window,
            MessageVault vault,
            Instant now) {
        Message message = received(sender, envelope, vault, now);
        message.state = MessageState.TAKEN;
        message.takenKey = envelope.key();
        message.kind = kind;
        message.referralId = referral.value();
        message.contactFrom = window.from();
        message.contactUntil = window.until();
        return message;
    }

    /** A message that changed nothing, kept for a while. */
    public static Message notTaken(
            MessageSenderId sender,
            MessageEnvelope envelope,
            MessageState state,
            LocalDate keepUntil,
            MessageVault vault,
            Instant now) {
        Message message = received(sender, envelope, vault, now);
        message.state = state;
        message.keepUntil = keepUntil;
        return message;
    }

    private static Message received(MessageSenderId sender, MessageEnvelope envelope, MessageVault vault, Instant now) {
        Message message = new Message();
        message.senderId = sender.value();
        message.reference = UUID.randomUUID().toString();
        message.messageKey = envelope.key();
        message.requestId = text(envelope.requestNumber());
        message.correlationId = text(envelope.conversationNumber());
        message.receivedAt = now;
        SealedMessage sealed = vault.seal(message.reference, envelope);
        message.content = sealed.blob();
        message.keyId = sealed.keyId();
        message.fingerprint = sealed.fingerprint();
        return message;
    }

    private static @Nullable String text(@Nullable UUID number) {
        return number == null ? null : number.toString();
    }

    /** What the sender is told, and the same again when it sends the message again. */
    public Message answered(MessageAnswer said, AnswerFormat format) {
        httpStatus = said.status();
        answer = format.write(said);
        return this;
    }

    /** What the sender was told. */
    public MessageAnswer answer(AnswerFormat format) {
        return format.read(httpStatus, answer);
    }

    /** Whether it is a message with one of those fingerprints. */
    public boolean hasOneOf(Set<String> fingerprints) {
        return fingerprint != null && fingerprints.contains(fingerprint);
    }

    /** Every byte of it; empty once it is erased. */
    public Optional<byte[]> original(MessageVault vault) {
        return erasedAt == null ? Optional.of(vault.open(reference, content)) : Optional.empty();
    }

    /** Encrypts it with the current key. */
    void renewKey(MessageVault vault, String currentKey) {
        content = vault.renewed(reference, content);
        keyId = currentKey;
    }

    /** Forgets what it said. */
    void erase(Instant now) {
        content = NOTHING;
        keyId = null;
        fingerprint = null;
        erasedAt = now;
    }

    public long id() {
        return id;
    }

    public MessageSenderId sender() {
        return new MessageSenderId(senderId);
    }

    public Optional<MessageKind> kind() {
        return Optional.ofNullable(kind);
    }

    public Optional<ReferralId> referral() {
        return Optional.ofNullable(referralId).map(ReferralId::new);
    }

    public ContactWindow window() {
        return new ContactWindow(contactFrom, contactUntil);
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
