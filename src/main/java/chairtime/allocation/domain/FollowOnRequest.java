package chairtime.allocation.domain;

import chairtime.allocation.ReferralId;
import chairtime.platform.RefusedException;
import chairtime.security.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A practice asks for a place where a further course of treatment can follow. */
@Entity
@Table(name = "allocation_follow_on")
public class FollowOnRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long referralId;
    private String commissionerCode;
    private Instant requestedAt;
    private @Nullable Instant settledAt;
    private @Nullable Long settledBy;
    private @Nullable String settlement;

    protected FollowOnRequest() {}

    /** Asked for now. */
    public static FollowOnRequest ask(Referral referral, Instant now) {
        FollowOnRequest request = new FollowOnRequest();
        request.referralId = referral.id().value();
        request.commissionerCode = referral.commissionerCode();
        request.requestedAt = now;
        return request;
    }

    /** Asked for again after it was settled. */
    public void askAgain(Instant now) {
        if (settledAt != null) {
            requestedAt = now;
            settledAt = null;
            settledBy = null;
            settlement = null;
        }
    }

    /** A place is found, or none is needed any more. */
    public void settle(String how, AccountId by, Instant now) {
        if (settledAt != null) {
            throw new RefusedException("This further course is settled already.");
        }
        settlement = ReferralRules.reason(how);
        settledAt = now;
        settledBy = by.value();
    }

    public ReferralId referral() {
        return new ReferralId(referralId);
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** Whether somebody still has to find a place. */
    public boolean isOpen() {
        return settledAt == null;
    }

    /** How it was settled. */
    public Optional<String> settlement() {
        return Optional.ofNullable(settlement);
    }
}
