package chairtime.procurement.domain;

import chairtime.procurement.AwardStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Award proposals as they are kept. */
public interface AwardProposalRepository extends JpaRepository<AwardProposal, Long> {

    List<AwardProposal> findByCallIdOrderByRoundDesc(long callId);

    Optional<AwardProposal> findFirstByCallIdOrderByRoundDesc(long callId);

    Optional<AwardProposal> findByCallIdAndStatus(long callId, AwardStatus status);

    /** What was approved for the need since that instant; null for nothing. */
    @Query(
            """
            select sum(p.total) from AwardProposal p, Call c where c.id = p.callId and c.needId = :needId
            and p.status = chairtime.procurement.AwardStatus.APPROVED and p.decidedAt >= :since
            """)
    @org.jspecify.annotations.Nullable
    BigDecimal approvedForNeed(long needId, Instant since);
}
