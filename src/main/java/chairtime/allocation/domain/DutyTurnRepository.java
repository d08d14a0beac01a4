package chairtime.allocation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Turns of duty leads as they are kept. */
public interface DutyTurnRepository extends JpaRepository<DutyTurn, Long> {

    Optional<DutyTurn> findByIdAndCommissionerCode(long id, String commissionerCode);

    /** Turns that are not over, in order. */
    List<DutyTurn> findByCommissionerCodeAndEndsAtAfterOrderByStartsAtAscIdAsc(String commissionerCode, Instant now);

    /** Turns of that moment. */
    @Query(
            """
            select t from DutyTurn t
            where t.commissionerCode = :commissionerCode and t.startsAt <= :now and t.endsAt > :now order by t.startsAt
            """)
    List<DutyTurn> at(String commissionerCode, Instant now);

    /** Whether that person has a turn in that time already. */
    @Query(
            """
            select count(t) > 0 from DutyTurn t where t.commissionerCode = :commissionerCode
            and t.accountId = :account and t.startsAt < :endsAt and t.endsAt > :startsAt
            """)
    boolean overlaps(String commissionerCode, long account, Instant startsAt, Instant endsAt);
}
