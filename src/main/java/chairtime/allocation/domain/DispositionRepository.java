package chairtime.allocation.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Meanings of codes as they are kept. */
public interface DispositionRepository extends JpaRepository<Disposition, Long> {

    Optional<Disposition> findByCommissionerCodeAndCodeAndValidFrom(
            String commissionerCode, String code, LocalDate validFrom);

    List<Disposition> findByCommissionerCodeInAndValidFromLessThanEqualOrderByCodeAscValidFromDesc(
            Collection<String> commissionerCodes, LocalDate day);
}
