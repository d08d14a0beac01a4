package chairtime.allocation.domain;

import chairtime.allocation.MessageSenderData;
import chairtime.allocation.MessageSenderId;
import chairtime.allocation.ReferralSource;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A program that sends referrals of one commissioner's patients. */
@Entity
@Table(name = "allocation_message_sender")
public class MessageSender {

    private static final int NAME_MAX_LENGTH = 120;
    private static final int MOST_PER_MINUTE = 6000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String username;
    private String name;
    private String commissionerCode;
    private String odsCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReferralSource source;

    private String secretHash;
    private Instant secretRenewedAt;
    private boolean active;
    private int ratePerMinute;
    private Instant registeredAt;

    protected MessageSender() {}

    /** A sender that may send from now on. */
    public static MessageSender register(
            String commissionerCode, MessageSenderData data, String secretHash, Instant now) {
        new Faults()
                .demand(
                        data.username().matches("[a-z][a-z0-9.-]{2,39}"),
                        "username",
                        "A username has 3 to 40 small letters, digits, dots or hyphens and starts with a letter.")
                .refuseIfAny();
        MessageSender sender = new MessageSender();
        sender.commissionerCode = commissionerCode;
        sender.username = data.username();
        sender.active = true;
        sender.registeredAt = now;
        sender.change(data);
        sender.renew(secretHash, now);
        return sender;
    }

    /** Is called something else, sends for somebody else or may send more or less; the username stays. */
    public void change(MessageSenderData data) {
        new Faults()
                .demand(
                        !data.name().isBlank() && data.name().length() <= NAME_MAX_LENGTH,
                        "name",
                        "Say in at most 120 characters who sends.")
                .demand(
                        data.odsCode().matches("[A-Z0-9]{3,10}"),
                        "odsCode",
                        "An ODS code has 3 to 10 capital letters and digits, such as RYE.")
                .demand(
                        data.ratePerMinute() >= 1 && data.ratePerMinute() <= MOST_PER_MINUTE,
                        "ratePerMinute",
                        "A sender may send 1 to 6,000 requests a minute.")
                .refuseIfAny();
        name = data.name().strip();
        odsCode = data.odsCode();
        source = data.source();
        ratePerMinute = data.ratePerMinute();
    }

    /** Gets another secret; the one before no longer opens anything. */
    public void renew(String hash, Instant now) {
        secretHash = hash;
        secretRenewedAt = now;
    }

    /** May send no more. */
    public void disable() {
        active = false;
    }

    /** May send again. */
    public void enable() {
        active = true;
    }

    public MessageSenderId id() {
        return new MessageSenderId(id);
    }

    public MessageSenderData data() {
        return new MessageSenderData(username, name, odsCode, source, ratePerMinute);
    }

    public String commissionerCode() {
        return commissionerCode;
    }

    public String secretHash() {
        return secretHash;
    }

    public Instant secretRenewedAt() {
        return secretRenewedAt;
    }

    public boolean isActive() {
        return active;
    }
}
