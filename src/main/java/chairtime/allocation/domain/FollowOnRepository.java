package chairtime.allocation.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Further courses that were asked for, as they are kept. */
public interface FollowOnRepository extends Repository<FollowOnRequest, Long> {

    FollowOnRequest save(FollowOnRequest request);

    Optional<FollowOnRequest> findByReferralId(long referralId);

    /** The first hundred for which nobody has found a place, oldest first. */
    List<FollowOnRequest> findFirst100ByCommissionerCodeAndSettledAtIsNullOrderByRequestedAtAscIdAsc(
            String commissionerCode);
}
