package chairtime.allocation.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Commitments as they are kept. */
public interface CommitmentRepository extends JpaRepository<Commitment, Long> {

    Optional<Commitment> findByCommissionerCodeAndStartYear(String commissionerCode, int startYear);
}
