package chairtime.procurement.domain;

import chairtime.procurement.BidStatus;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Bids as they are kept. What the commissioner's side may ask for is sealed in the queries themselves. */
public interface BidRepository extends JpaRepository<Bid, Long> {

    Optional<Bid> findByIdAndProviderCode(long id, String providerCode);

    Optional<Bid> findByCallIdAndProviderCode(long callId, String providerCode);

    Page<Bid> findByProviderCode(String providerCode, Pageable pageable);

    List<Bid> findByProviderCodeAndCallIdIn(String providerCode, Collection<Long> callIds);

    /** The provider's bid that it handed in last, to fill the next one in from. */
    Optional<Bid> findFirstByProviderCodeAndSubmittedAtNotNullOrderBySubmittedAtDesc(String providerCode);

    /** For the process alone: the bids of a call in that status. */
    List<Bid> findByCallIdAndStatusOrderById(long callId, BidStatus status);

    /** The opened bids of the commissioner's call; none while they are sealed. */
    @Query(
            """
            select b from Bid b, Call c where c.id = b.callId and c.id = :callId
            and c.commissionerCode = :commissionerCode and c.openedAt is not null
            and b.status in (chairtime.procurement.BidStatus.OPENED, chairtime.procurement.BidStatus.AWARDED,
                chairtime.procurement.BidStatus.PARTLY_AWARDED, chairtime.procurement.BidStatus.NOT_AWARDED)
            order by b.id
            """)
    List<Bid> opened(long callId, String commissionerCode);

    /** How many bids stand for each of the calls. */
    @Query(
            """
            select b.callId as callId, count(b) as bids from Bid b where b.callId in :callIds
            and b.status not in (chairtime.procurement.BidStatus.DRAFT, chairtime.procurement.BidStatus.WITHDRAWN)
            group by b.callId
            """)
    List<BidCount> count(Collection<Long> callIds);

    /** How many bids stand for a call. */
    interface BidCount {
        long getCallId();

        long getBids();
    }
}
