package chairtime.allocation.domain;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Decisions as they are kept. */
public interface TriageRecordRepository extends Repository<TriageRecord, Long> {

    TriageRecord save(TriageRecord taken);

    List<TriageRecord> findByReferralIdOrderById(long referralId);
}
