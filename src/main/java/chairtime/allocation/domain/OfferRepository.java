package chairtime.allocation.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Offers as they are kept. */
public interface OfferRepository extends JpaRepository<Offer, Long> {

    /** The one offer of the referral that has not ended. */
    Optional<Offer> findByReferralIdAndEndedAtIsNull(long referralId);

    /** Every offer of the referral, latest first. */
    List<Offer> findByReferralIdOrderByIdDesc(long referralId);

    /** Slots that one of those patients declined or cancelled, or the practice refused for this patient or let pass. */
    @Query(
            """
            select distinct new chairtime.allocation.domain.NotAgain(o.referralId, o.slotId) from Offer o
            where o.referralId in :referralIds
            and o.status in (chairtime.allocation.OfferStatus.DECLINED, chairtime.allocation.OfferStatus.REFUSED,
                chairtime.allocation.OfferStatus.NOT_CONFIRMED, chairtime.allocation.OfferStatus.CANCELLED)
            """)
    List<NotAgain> notToOfferAgain(Collection<Long> referralIds);

    /** The latest offer of the referral. */
    Optional<Offer> findFirstByReferralIdOrderByIdDesc(long referralId);

    /** The latest offers of those referrals, where nobody answered it. */
    @Query(
            """
            select o from Offer o where o.referralId in :referralIds
            and o.status = chairtime.allocation.OfferStatus.EXPIRED
            and o.id = (select max(l.id) from Offer l where l.referralId = o.referralId)
            """)
    List<Offer> latestUnanswered(Collection<Long> referralIds);
}
