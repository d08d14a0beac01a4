package chairtime.allocation.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Use cases as they are kept. */
public interface UseCaseRepository extends JpaRepository<UseCase, Long> {

    Optional<UseCase> findByCommissionerCodeAndCodeAndValidFrom(
            String commissionerCode, String code, LocalDate validFrom);

    List<UseCase> findByCommissionerCodeInAndValidFromLessThanEqualOrderByCodeAscValidFromDesc(
            Collection<String> commissionerCodes, LocalDate day);
}
