package chairtime.activity.domain;

import chairtime.activity.YearEndStatus;
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

/** Year-end reconciliations as they are kept. */
public interface YearEndRepository extends JpaRepository<YearEnd, Long> {

    String FILTER =
            """
            (:text = '' or r.contract.contractNumber like concat('%', :text, '%')
                or lower(r.contract.providerName) like concat('%', lower(:text), '%'))
            and (:status is null or r.status = :status)
            """;

    /** How many stand there. */
    interface StatusCount {
        YearEndStatus getStatus();

        long getReviews();
    }

    @Query("select r from YearEnd r where r.id = :id and r.contract.commissionerCode = :commissionerCode")
    Optional<YearEnd> ofCommissioner(long id, String commissionerCode);

    @Query("select r from YearEnd r where r.id = :id and r.contract.providerCode = :providerCode")
    Optional<YearEnd> ofProvider(long id, String providerCode);

    /** Held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from YearEnd r where r.id = :id")
    Optional<YearEnd> lock(long id);

    /** The commissioner's, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from YearEnd r where r.id = :id and r.contract.commissionerCode = :commissionerCode")
    Optional<YearEnd> lockOfCommissioner(long id, String commissionerCode);

    /** The provider's, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from YearEnd r where r.id = :id and r.contract.providerCode = :providerCode")
    Optional<YearEnd> lockOfProvider(long id, String providerCode);

    /** A page of the commissioner's year ends of a year. */
    @Query("select r from YearEnd r where r.contract.commissionerCode = :commissionerCode"
            + " and r.judgement.figures.startYear = :startYear and " + FILTER)
    Page<YearEnd> page(
            String commissionerCode, int startYear, String text, @Nullable YearEndStatus status, Pageable page);

    /** The provider's year ends, latest first. */
    @Query("select r from YearEnd r where r.contract.providerCode = :providerCode order by r.id desc")
    List<YearEnd> ofProvider(String providerCode);

    /** How many of the commissioner's year ends of a year stand where. */
    @Query("select r.status as status, count(r) as reviews from YearEnd r"
            + " where r.contract.commissionerCode = :commissionerCode"
            + " and r.judgement.figures.startYear = :startYear group by r.status")
    List<StatusCount> counts(String commissionerCode, int startYear);

    /** Calendar years in which the financial years begin that the commissioner has year ends of, latest first. */
    @Query("select distinct r.judgement.figures.startYear from YearEnd r"
            + " where r.contract.commissionerCode = :commissionerCode order by r.judgement.figures.startYear desc")
    List<Integer> years(String commissionerCode);

    /** Numbers of the commissioner's contracts that have one of that year. */
    @Query("select r.contract.contractNumber from YearEnd r"
            + " where r.contract.commissionerCode = :commissionerCode and r.judgement.figures.startYear = :startYear")
    Set<String> contracts(String commissionerCode, int startYear);

    /** Those of the contracts that have one of that year. */
    @Query("select r.contract.contractNumber from YearEnd r"
            + " where r.contract.contractNumber in :numbers and r.judgement.figures.startYear = :startYear")
    Set<String> contractsAmong(Collection<String> numbers, int startYear);
}
