package chairtime.allocation.domain;

import chairtime.allocation.FollowUpDecision;
import chairtime.allocation.ReferralStatus;
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
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was decided about a patient who missed an appointment or could not be reached. */
@Entity
@Table(name = "allocation_follow_up")
public class FollowUpRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long referralId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FollowUpDecision decision;

    private String reason;
    private Instant decidedAt;
    private long decidedBy;
    private @Nullable Boolean agreed;
    private @Nullable String agreedReason;
    private @Nullable Instant agreedAt;
    private @Nullable Long agreedBy;

    protected FollowUpRecord() {}

    private FollowUpRecord(Referral referral, FollowUpDecision decided, String why, AccountId by, Instant now) {
        referralId = referral.id().value();
        decision = decided;
        reason = ReferralRules.reason(why);
        decidedAt = now;
        decidedBy = by.value();
    }

    /** The patient was reached and is to have another slot. */
    public static FollowUpRecord searchAgain(
            Referral referral, long seenVersion, FollowUpState state, String why, AccountId by, Instant now) {
        referral.refuseUnlessSeen(seenVersion);
        state.demandMaySearchAgain();
        FollowUpRecord decided = new FollowUpRecord(referral, FollowUpDecision.SEARCH_AGAIN, why, by, now);
        if (referral.status() == ReferralStatus.MISSED) {
            referral.advance(ReferralStatus.WAITING, now);
        }
        referral.count();
        state.settle();
        return decided;
    }

    /** The patient could not be reached and the referral is to be closed. */
    public static FollowUpRecord proposeClosure(
            Referral referral, long seenVersion, FollowUpState state, String why, AccountId by, Instant now) {
        referral.refuseUnlessSeen(seenVersion);
        demandCanClose(referral);
        state.demandMayClose();
        FollowUpRecord decided = new FollowUpRecord(referral, FollowUpDecision.CLOSE, why, by, now);
        referral.count();
        return decided;
    }

    /** Somebody else agrees that the referral is closed, or does not, with a reason. */
    public void signOff(
            Referral referral,
            long seenVersion,
            FollowUpState state,
            boolean agrees,
            String why,
            AccountId by,
            Instant now) {
        referral.refuseUnlessSeen(seenVersion);
        if (by.value() == decidedBy) {
            throw new RefusedException(
                    "You proposed this closure, so somebody else signs it off: a clinician or the" + " recovery lead.");
        }
        if (agreed != null) {
            throw new RefusedException("This closure was decided on already.");
        }
        if (agrees) {
            demandCanClose(referral);
            state.demandMayClose();
        }
        agreedReason = ReferralRules.reason(why);
        agreed = agrees;
        agreedAt = now;
        agreedBy = by.value();
        if (agrees) {
            referral.close(ReferralStatus.UNREACHABLE, reason, now);
        }
        referral.count();
    }

    private static void demandCanClose(Referral referral) {
        if (!referral.status().canBecome(ReferralStatus.UNREACHABLE)) {
            throw new RefusedException("This referral cannot be closed as not reached: "
                    + referral.status().label() + ".");
        }
    }

    public FollowUpDecision decision() {
        return decision;
    }

    public String reason() {
        return reason;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public AccountId decidedBy() {
        return new AccountId(decidedBy);
    }

    /** Whether it is a closure on which nobody has decided. */
    public boolean waitsForSignOff() {
        return decision == FollowUpDecision.CLOSE && agreed == null;
    }

    /** Whether the closure was agreed to; empty while nobody has decided. */
    public Optional<Boolean> agreed() {
        return Optional.ofNullable(agreed);
    }

    public Optional<String> agreedReason() {
        return Optional.ofNullable(agreedReason);
    }

    public Optional<Instant> agreedAt() {
        return Optional.ofNullable(agreedAt);
    }

    public Optional<AccountId> agreedBy() {
        return Optional.ofNullable(agreedBy).map(AccountId::new);
    }
}
