package chairtime.allocation.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Searches for slots as they are kept. */
public interface MatchRecordRepository extends JpaRepository<MatchRecord, Long> {

    /** The latest search for the referral. */
    Optional<MatchRecord> findFirstByReferralIdOrderByIdDesc(long referralId);
}
