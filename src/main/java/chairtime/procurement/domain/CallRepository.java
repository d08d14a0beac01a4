package chairtime.procurement.domain;

import chairtime.procurement.CallStatus;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
            """)
    Page<Call> page(String commissionerCode, @Nullable String text, Collection<CallStatus> statuses, Pageable pageable);

    /** Calls published to the provider that take bids at that instant. */
    @Query(
            """
            select c from Call c where c.status = chairtime.procurement.CallStatus.PUBLISHED
            and c.terms.deadline > :now
            and exists (select i.id from Invitation i where i.callId = c.id and i.providerCode = :providerCode)
            """)
    Page<Call> openTo(String providerCode, Instant now, Pageable pageable);
}
