package chairtime.activity.domain;

import chairtime.activity.ReviewStatus;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * Reviews of which a contract has one a year.
 *
 * @param <T> what it is
 * @param <S> the states it goes through
 */
@NoRepositoryBean
public interface YearReviewRepository<T extends KeptReview<S>, S extends ReviewStatus<S>> extends ReviewRepository<T> {

    String OF_YEAR = " where r.contract.commissionerCode = :commissionerCode"
            + " and r.judgement.figures.startYear = :startYear ";

    /**
     * How many stand there.
     *
     * @param <S> the states there are
     */
    interface StatusCount<S> {
        S getStatus();

        long getReviews();
    }

    /** A page of the commissioner's of a year. */
    @Query(
            "select r from #{#entityName} r" + OF_YEAR
                    + """
            and (:text = '' or r.contract.contractNumber like concat('%', :text, '%')
                or lower(r.contract.providerName) like concat('%', lower(:text), '%'))
            and (:status is null or r.status = :status)
            """)
    Page<T> page(String commissionerCode, int startYear, String text, @Nullable S status, Pageable page);

    /** How many of the commissioner's of a year stand where. */
    @Query("select r.status as status, count(r) as reviews from #{#entityName} r" + OF_YEAR + "group by r.status")
    List<StatusCount<S>> counts(String commissionerCode, int startYear);

    /** Calendar years in which the financial years begin that the commissioner has some of, latest first. */
    @Query("select distinct r.judgement.figures.startYear from #{#entityName} r"
            + " where r.contract.commissionerCode = :commissionerCode order by r.judgement.figures.startYear desc")
    List<Integer> years(String commissionerCode);

    /** Numbers of the commissioner's contracts that have one of that year. */
    @Query("select r.contract.contractNumber from #{#entityName} r" + OF_YEAR)
    Set<String> contracts(String commissionerCode, int startYear);

    /** Those of the contracts that have one of that year. */
    @Query("select r.contract.contractNumber from #{#entityName} r"
            + " where r.contract.contractNumber in :numbers and r.judgement.figures.startYear = :startYear")
    Set<String> contractsAmong(Collection<String> numbers, int startYear);
}
