package chairtime.activity.domain;

import chairtime.activity.MidYearStatus;
import jakarta.persistence.LockModeType;
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

/** Mid-year reviews as they are kept. */
public interface MidYearReviewRepository extends JpaRepository<MidYearReview, Long> {

    String FILTER =
            """
            (:text = '' or r.contract.contractNumber like concat('%', :text, '%')
                or lower(r.contract.providerName) like concat('%', lower(:text), '%'))
            and (:status is null or r.status = :status)
            """;

    /** How many stand there. */
    interface StatusCount {
        MidYearStatus getStatus();

        long getReviews();
    }

    @Query("select r from MidYearReview r where r.id = :id and r.contract.commissionerCode = :commissionerCode")
    Optional<MidYearReview> ofCommissioner(long id, String commissionerCode);

    @Query("select r from MidYearReview r where r.id = :id and r.contract.providerCode = :providerCode")
    Optional<MidYearReview> ofProvider(long id, String providerCode);

    /** Held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from MidYearReview r where r.id = :id")
    Optional<MidYearReview> lock(long id);

    /** The commissioner's, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from MidYearReview r where r.id = :id and r.contract.commissionerCode = :commissionerCode")
    Optional<MidYearReview> lockOfCommissioner(long id, String commissionerCode);

    /** The provider's, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from MidYearReview r where r.id = :id and r.contract.providerCode = :providerCode")
    Optional<MidYearReview> lockOfProvider(long id, String providerCode);

    /** A page of the commissioner's reviews of a year. */
    @Query("select r from MidYearReview r where r.contract.commissionerCode = :commissionerCode"
            + " and r.judgement.figures.startYear = :startYear and " + FILTER)
    Page<MidYearReview> page(
            String commissionerCode, int startYear, String text, @Nullable MidYearStatus status, Pageable page);

    /** The provider's reviews, latest first. */
    @Query("select r from MidYearReview r where r.contract.providerCode = :providerCode order by r.id desc")
    List<MidYearReview> ofProvider(String providerCode);

    /** How many of the commissioner's reviews of a year stand where. */
    @Query("select r.status as status, count(r) as reviews from MidYearReview r"
            + " where r.contract.commissionerCode = :commissionerCode"
            + " and r.judgement.figures.startYear = :startYear group by r.status")
    List<StatusCount> counts(String commissionerCode, int startYear);

    /** Calendar years in which the financial years begin that the commissioner has reviews of, latest first. */
    @Query("select distinct r.judgement.figures.startYear from MidYearReview r"
            + " where r.contract.commissionerCode = :commissionerCode order by r.judgement.figures.startYear desc")
    List<Integer> years(String commissionerCode);

    /** Numbers of the commissioner's contracts that have a review of that year. */
    @Query("select r.contract.contractNumber from MidYearReview r"
            + " where r.contract.commissionerCode = :commissionerCode and r.judgement.figures.startYear = :startYear")
    Set<String> contracts(String commissionerCode, int startYear);

    /** Those of the contracts that have a review of that year. */
    @Query("select r.contract.contractNumber from MidYearReview r"
            + " where r.contract.contractNumber in :numbers and r.judgement.figures.startYear = :startYear")
    Set<String> contractsAmong(Collection<String> numbers, int startYear);
}
