package chairtime.activity.domain;

import chairtime.activity.FigureQueryStatus;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;

/** Queries about figures as they are kept. */
public interface FigureQueryRepository extends ReviewRepository<FigureQuery> {

    /** The commissioner's queries. */
    @Query(
            """
            select q from FigureQuery q where q.contract.commissionerCode = :commissionerCode
            and (:status is null or q.status = :status)
            and (:text = '' or q.contract.contractNumber like concat('%', :text, '%')
                or lower(q.contract.providerName) like concat('%', lower(:text), '%'))
            """)
    Page<FigureQuery> page(String commissionerCode, String text, @Nullable FigureQueryStatus status, Pageable page);

    /** The latest about that month of the contract, if there is one. */
    @Query(
            """
            select q from FigureQuery q where q.contract.contractNumber = :contractNumber
            and q.treatmentMonth = :month order by q.id desc limit 1
            """)
    Optional<FigureQuery> latest(String contractNumber, LocalDate month);
}
