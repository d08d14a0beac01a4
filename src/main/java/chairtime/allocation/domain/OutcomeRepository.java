package chairtime.allocation.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Outcomes as they are kept. */
public interface OutcomeRepository extends Repository<OutcomeRecord, Long> {

    OutcomeRecord saveAndFlush(OutcomeRecord given);

    /** The one that holds. */
    Optional<OutcomeRecord> findByAttendanceIdAndReplacedAtIsNull(long attendanceId);
}
