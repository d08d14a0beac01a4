package chairtime.allocation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What became of bookings, as it is kept. */
public interface AttendanceRepository extends Repository<Attendance, Long> {

    Attendance saveAndFlush(Attendance taken);

    /** All of a referral, those replaced too, in order. */
    List<Attendance> findByReferralIdOrderById(long referralId);

    /** The latest of a referral that holds. */
    Optional<Attendance> findFirstByReferralIdAndReplacedAtIsNullOrderByIdDesc(long referralId);

    /** Those that hold, of a practice's appointments that began in a span of time, in order. */
    @Query(
            """
            select a from Attendance a where a.providerCode = :providerCode and a.replacedAt is null
            and a.startsAt >= :from and a.startsAt < :before order by a.startsAt, a.id
            """)
    List<Attendance> of(String providerCode, Instant from, Instant before);
}
