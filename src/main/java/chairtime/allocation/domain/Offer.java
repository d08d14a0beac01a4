package chairtime.allocation.domain;

import chairtime.allocation.DeclineReason;
import chairtime.allocation.OfferId;
import chairtime.allocation.OfferStatus;
import chairtime.allocation.ReferralId;
import chairtime.allocation.SlotId;
import chairtime.platform.RefusedException;
import chairtime.security.AccountId;
import jakarta.persistence.Column;
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

/** A slot offered to a patient, from the hold of a seat to the end of the appointment. */
@Entity
@Table(name = "allocation_offer")
public class Offer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String commissionerCode;
    private long referralId;
    private long slotId;
    private long matchId;
    private String providerCode;
    private Instant startsAt;
    private Instant madeAt;
    private Instant expiresAt;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OfferStatus status;

    private @Nullable Instant answeredAt;
    private @Nullable Long answeredBy;
    private @Nullable Instant confirmBy;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable DeclineReason declineReason;

    private @Nullable String reason;

    protected Offer() {}

    /** An offer made now of a slot in which a seat is held until it expires. */
    public static Offer make(Referral referral, Slot slot, MatchRecord match, Instant now, Instant expiresAt) {
        Offer offer = new Offer();
        offer.commissionerCode = referral.commissionerCode();
        offer.referralId = referral.id().value();
        offer.slotId = slot.id().value();
        offer.matchId = match.id();
        offer.providerCode = slot.providerCode();
        offer.startsAt = slot.time().start();
        offer.madeAt = now;
        offer.expiresAt = expiresAt;
        offer.status = OfferStatus.OPEN;
        return offer;
    }

    /**
     * The patient accepts.
     *
     * @param confirmBy until when the practice is to confirm; null when it need not
     * @throws RefusedException when the offer is over, or was seen in another version
     */
    public void accept(long seenVersion, AccountId by, Instant now, @Nullable Instant confirmBy) {
        demandAnswerable(seenVersion, now);
        become(OfferStatus.ACCEPTED, now);
        answered(by, now);
        this.confirmBy = confirmBy;
    }

    /** The patient declines, for a reason; words are needed when it is another one than those listed. */
    public void decline(long seenVersion, DeclineReason why, String words, AccountId by, Instant now) {
        demandAnswerable(seenVersion, now);
        declineReason = why;
        reason = why == DeclineReason.OTHER ? ReferralRules.reason(words) : ReferralRules.optionalReason(words);
        become(OfferStatus.DECLINED, now);
        answered(by, now);
    }

    /** The practice refuses the patient, for a reason. */
    public void refuse(long seenVersion, String words, Instant now) {
        demandSeen(seenVersion);
        reason = ReferralRules.reason(words);
        become(OfferStatus.REFUSED, now);
    }

    /** The booking is cancelled, for a reason. */
    public void cancel(long seenVersion, String words, Instant now) {
        demandSeen(seenVersion);
        reason = ReferralRules.reason(words);
        become(OfferStatus.CANCELLED, now);
    }

    /** The practice confirms; whether the seat is there is only known when it is booked. */
    public void demandConfirmable(long seenVersion) {
        demandSeen(seenVersion);
        if (status != OfferStatus.ACCEPTED) {
            throw moved();
        }
    }

    /** It goes on or ends by itself. */
    public void become(OfferStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw moved();
        }
        status = next;
        endedAt = next.isEnded() ? now : null;
    }

    /** How an offer ends whose seat is passed on now. */
    public OfferStatus endByItself(Instant now) {
        if (status == OfferStatus.OPEN) {
            return now.isBefore(expiresAt) ? OfferStatus.LOST : OfferStatus.EXPIRED;
        }
        return confirmBy == null || now.isBefore(confirmBy) ? OfferStatus.LOST : OfferStatus.NOT_CONFIRMED;
    }

    private void answered(AccountId by, Instant now) {
        answeredAt = now;
        answeredBy = by.value();
    }

    private void demandAnswerable(long seenVersion, Instant now) {
        demandSeen(seenVersion);
        if (status == OfferStatus.OPEN && !now.isBefore(expiresAt)) {
            throw new RefusedException(
                    "This offer is over, and the slot may have gone to somebody else. Another one is being looked for.");
        }
    }

    private void demandSeen(long seenVersion) {
        if (version != seenVersion) {
            throw moved();
        }
    }

    private RefusedException moved() {
        return new RefusedException("This offer has moved on meanwhile: " + status.label()
                + ". Open the referral again to see where it is.");
    }

    public OfferId id() {
        return new OfferId(id);
    }

    public long version() {
        return version;
    }

    public String commissionerCode() {
        return commissionerCode;
    }

    public ReferralId referral() {
        return new ReferralId(referralId);
    }

    public SlotId slot() {
        return new SlotId(slotId);
    }

    public long matchId() {
        return matchId;
    }

    public String providerCode() {
        return providerCode;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public OfferStatus status() {
        return status;
    }

    public Optional<Instant> confirmBy() {
        return Optional.ofNullable(confirmBy);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<AccountId> answeredBy() {
        return Optional.ofNullable(answeredBy).map(AccountId::new);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<DeclineReason> declineReason() {
        return Optional.ofNullable(declineReason);
    }

    public String reason() {
        return reason == null ? "" : reason;
    }
}
