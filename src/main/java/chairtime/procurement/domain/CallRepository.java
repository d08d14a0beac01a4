package chairtime.procurement.domain;

import chairtime.procurement.CallStatus;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Calls as they are kept. */
public interface CallRepository extends JpaRepository<Call, Long> {

    Optional<Call> findByIdAndCommissionerCode(long id, String commissionerCode);

    /** The call, held until the end of the transaction, so that bids and the opening follow one another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Call c where c.id = :id")
    Optional<Call> lock(long id);

    /** The commissioner's call, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Call c where c.id = :id and c.commissionerCode = :commissionerCode")
    Optional<Call> lock(long id, String commissionerCode);

    List<Call> findByNeedIdInOrderByIdDesc(Collection<Long> needIds);

    /** A page of the commissioner's calls. */
    @Query(
            """
            select c from Call c where c.commissionerCode = :commissionerCode
            and (:text is null or lower(c.title) like concat('%', lower(:text), '%'))
            and c.status in :statuses
            and (:district is null or cast(function('find_in_set', :district, c.terms.eligibleDistricts) as integer) > 0
                or cast(function('char_length', c.terms.eligibleDistricts) as integer) = 0)
            """)
    Page<Call> page(
            String commissionerCode,
            @Nullable String text,
            Collection<CallStatus> statuses,
            @Nullable String district,
            Pageable pageable);

    /** Districts of each of the commissioner's calls, equal ones once. */
    @Query("select distinct c.terms.eligibleDistricts from Call c where c.commissionerCode = :commissionerCode")
    List<Set<String>> districts(String commissionerCode);

    /** Calls published to the provider that take bids at that instant, for that district if there is one. */
    @Query(
            """
            select c from Call c where c.status = chairtime.procurement.CallStatus.PUBLISHED
            and c.terms.deadline > :now
            and exists (select i.id from Invitation i where i.callId = c.id and i.providerCode = :providerCode)
            and (:district is null or cast(function('find_in_set', :district, c.terms.eligibleDistricts) as integer) > 0
                or cast(function('char_length', c.terms.eligibleDistricts) as integer) = 0)
            """)
    Page<Call> openTo(String providerCode, Instant now, @Nullable String district, Pageable pageable);

    /** Districts of each call published to the provider that takes bids at that instant, equal ones once. */
    @Query(
            """
            select distinct c.terms.eligibleDistricts from Call c
            where c.status = chairtime.procurement.CallStatus.PUBLISHED and c.terms.deadline > :now
            and exists (select i.id from Invitation i where i.callId = c.id and i.providerCode = :providerCode)
            """)
    List<Set<String>> districtsOpenTo(String providerCode, Instant now);
}
