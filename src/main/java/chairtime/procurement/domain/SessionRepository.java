package chairtime.procurement.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/** Extra sessions as they are kept. */
public interface SessionRepository extends JpaRepository<ExtraSession, Long> {

    List<ExtraSession> findByCallIdOrderByDayAscIdAsc(long callId);

    Page<ExtraSession> findByProviderCodeAndDayBetweenOrderByDayAscIdAsc(
            String providerCode, LocalDate from, LocalDate to, Pageable pageable);

    Page<ExtraSession> findByCallIdAndCommissionerCodeOrderByDayAscIdAsc(
            long callId, String commissionerCode, Pageable pageable);
}
