package chairtime.allocation.domain;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Attempts to reach patients, as they are kept. */
public interface ContactAttemptRepository extends Repository<ContactAttempt, Long> {

    ContactAttempt save(ContactAttempt made);

    List<ContactAttempt> findByReferralIdOrderById(long referralId);
}
