package chairtime.allocation.domain;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Follow-up decisions as they are kept. */
public interface FollowUpRepository extends Repository<FollowUpRecord, Long> {

    FollowUpRecord save(FollowUpRecord decided);

    List<FollowUpRecord> findByReferralIdOrderById(long referralId);
}
