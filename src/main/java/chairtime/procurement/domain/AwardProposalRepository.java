package chairtime.procurement.domain;

import chairtime.procurement.AwardStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Award proposals as they are kept. */
public interface AwardProposalRepository extends JpaRepository<AwardProposal, Long> {

    List<AwardProposal> findByCallIdOrderByRoundDesc(long callId);

    Optional<AwardProposal> findFirstByCallIdOrderByRoundDesc(long callId);

    Optional<AwardProposal> findByCallIdAndStatus(long callId, AwardStatus status);

    /** What the commissioner's approved awards since that instant take of bids of those providers, latest first. */
    @Query(
            """
            select new chairtime.procurement.domain.AwardedLine(
                b.providerCode, c.id, c.title, l.sessions, b.pricePerSession, p.decidedAt)
            from AwardProposal p join p.lines l, Bid b, Call c where b.id = l.bidId and c.id = p.callId
            and c.commissionerCode = :commissionerCode and b.providerCode in :providerCodes
            and p.status = chairtime.procurement.AwardStatus.APPROVED and p.decidedAt >= :since
            order by p.decidedAt desc, p.id desc
            """)
    List<AwardedLine> awarded(String commissionerCode, Collection<String> providerCodes, Instant since);

    /** What was approved for the need since that instant; null for nothing. */
    @Query(
            """
            select sum(p.total) from AwardProposal p, Call c where c.id = p.callId and c.needId = :needId
            and p.status = chairtime.procurement.AwardStatus.APPROVED and p.decidedAt >= :since
            """)
    @org.jspecify.annotations.Nullable
    BigDecimal approvedForNeed(long needId, Instant since);
}
