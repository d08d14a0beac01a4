package chairtime.procurement.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Limits as they are kept. */
public interface ApprovalLimitRepository extends JpaRepository<ApprovalLimit, Long> {

    Optional<ApprovalLimit> findByCommissionerCodeAndValidFrom(String commissionerCode, LocalDate validFrom);

    Optional<ApprovalLimit> findFirstByCommissionerCodeAndValidFromLessThanEqualOrderByValidFromDesc(
            String commissionerCode, LocalDate day);

    List<ApprovalLimit> findByCommissionerCodeInOrderByValidFromDesc(Collection<String> commissionerCodes);
}
