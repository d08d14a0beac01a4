package chairtime.activity.domain;

import chairtime.activity.FigureQueryStatus;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Queries about figures as they are kept. */
public interface FigureQueryRepository extends JpaRepository<FigureQuery, Long> {

    @Query("select q from FigureQuery q where q.id = :id and q.contract.commissionerCode = :commissionerCode")
    Optional<FigureQuery> ofCommissioner(long id, String commissionerCode);

    @Query("select q from FigureQuery q where q.id = :id and q.contract.providerCode = :providerCode")
    Optional<FigureQuery> ofProvider(long id, String providerCode);

    /** Held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from FigureQuery q where q.id = :id")
    Optional<FigureQuery> lock(long id);

    /** The commissioner's, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from FigureQuery q where q.id = :id and q.contract.commissionerCode = :commissionerCode")
    Optional<FigureQuery> lockOfCommissioner(long id, String commissionerCode);

    /** The provider's, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from FigureQuery q where q.id = :id and q.contract.providerCode = :providerCode")
    Optional<FigureQuery> lockOfProvider(long id, String providerCode);

    /** The commissioner's queries. */
    @Query(
            """
            select q from FigureQuery q where q.contract.commissionerCode = :commissionerCode
            and (:status is null or q.status = :status)
            and (:text = '' or q.contract.contractNumber like concat('%', :text, '%')
                or lower(q.contract.providerName) like concat('%', lower(:text), '%'))
            """)
    Page<FigureQuery> page(String commissionerCode, String text, @Nullable FigureQueryStatus status, Pageable page);

    /** The provider's queries, latest first. */
    @Query("select q from FigureQuery q where q.contract.providerCode = :providerCode order by q.id desc")
    List<FigureQuery> ofProvider(String providerCode);

    /** The latest about that month of the contract, if there is one. */
    @Query(
            """
            select q from FigureQuery q where q.contract.contractNumber = :contractNumber
            and q.treatmentMonth = :month order by q.id desc limit 1
            """)
    Optional<FigureQuery> latest(String contractNumber, LocalDate month);
}
