package chairtime.allocation.domain;

import chairtime.allocation.BreachReason;
import chairtime.allocation.ReferralId;
import chairtime.allocation.UrgencyCategory;
import chairtime.platform.RefusedException;
import chairtime.security.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A deadline before which the patient was not seen, or will not be; once for each deadline of a referral. */
@Entity
@Table(name = "allocation_breach")
public class Breach {

    /** Longest explanation. */
    public static final int WORDS_MAX_LENGTH = 2000;

    private static final int SHORTEST_WORDS = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long referralId;
    private String commissionerCode;
    private Instant deadline;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UrgencyCategory category;

    private String district;
    private Instant recordedAt;
    private String waitedFor;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable BreachReason reason;

    private @Nullable String reasonWords;
    private @Nullable Long explainedBy;
    private @Nullable Instant explainedAt;

    protected Breach() {}

    /**
     * The deadline of that referral is missed.
     *
     * @param waitedFor what it waited for at that moment, in a sentence
     */
    public static Breach of(Referral referral, String waitedFor, Instant now) {
        Breach breach = new Breach();
        breach.referralId = referral.id().value();
        breach.commissionerCode = referral.commissionerCode();
        breach.deadline = kept(referral.deadline().orElseThrow());
        breach.category = referral.category().orElseThrow();
        breach.district = referral.facts().district();
        breach.recordedAt = now;
        breach.waitedFor = waitedFor;
        return breach;
    }

    /** The deadline with as many fractions of a second as the database keeps. */
    public static Instant kept(Instant deadline) {
        return deadline.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Somebody says why.
     *
     * @throws RefusedException when that is known already, or nothing is said
     */
    public void explain(BreachReason why, String words, AccountId by, Instant now) {
        if (explainedAt != null) {
            throw new RefusedException("Somebody has given the reason already. Open the page again to read it.");
        }
        new Faults()
                .demand(
                        words.strip().length() >= SHORTEST_WORDS && words.length() <= WORDS_MAX_LENGTH,
                        "words",
                        "Say in 10 to 2,000 characters what happened, without the patient's name.")
                .refuseIfAny();
        reason = why;
        reasonWords = words.strip();
        explainedBy = by.value();
        explainedAt = now;
    }

    public ReferralId referral() {
        return new ReferralId(referralId);
    }

    public Instant deadline() {
        return deadline;
    }
}
