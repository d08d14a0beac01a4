package chairtime.allocation.domain;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Missed deadlines as they are kept. */
public interface BreachRepository extends JpaRepository<Breach, Long> {

    boolean existsByReferralIdAndDeadline(long referralId, Instant deadline);

    /** The breach of the referral that waits for its reason, latest first. */
    Optional<Breach> findFirstByReferralIdAndCommissionerCodeAndExplainedAtIsNullOrderByIdDesc(
            long referralId, String commissionerCode);
}
