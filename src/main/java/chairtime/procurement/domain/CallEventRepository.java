package chairtime.procurement.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** What happened to calls. */
public interface CallEventRepository extends JpaRepository<CallEvent, Long> {

    List<CallEvent> findByCallIdOrderByIdDesc(long callId);
}
