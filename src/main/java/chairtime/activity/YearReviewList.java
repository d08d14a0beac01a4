package chairtime.activity;

import chairtime.activity.domain.KeptReview;
import chairtime.activity.domain.YearReviewRepository;
import chairtime.platform.FinancialYear;
import chairtime.security.CurrentUser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * The reviews of a year as lists of whoever asks: all of the own commissioner, or those of the own practice.
 *
 * @param <T> what it is
 * @param <S> the states it goes through
 */
class YearReviewList<T extends KeptReview<S>, S extends ReviewStatus<S>> {

    private static final Sort WORST_FIRST = Sort.by("judgement.percent", "id");

    private final YearReviewRepository<T, S> rows;
    private final Map<String, String> columns;
    private final CurrentUser currentUser;

    /** @param columns what may be sorted by, with the property it stands for, beside what all of them have */
    YearReviewList(YearReviewRepository<T, S> rows, Map<String, String> columns, CurrentUser currentUser) {
        this.rows = rows;
        this.columns = new TreeMap<>(columns);
        this.columns.putAll(Map.of(
                "provider", "contract.providerName",
                "contract", "contract.contractNumber",
                "status", "status",
                "percent", "judgement.percent"));
        this.currentUser = currentUser;
    }

    /** A page of the own commissioner's. */
    Page<T> page(ReviewFilter<S> filter, Pageable page) {
        return find(filter, PageRequest.of(page.getPageNumber(), page.getPageSize(), sort(page.getSort())));
    }

    /** All that the filter leaves, the lowest percentage first. */
    Stream<T> all(ReviewFilter<S> filter) {
        return find(filter, Pageable.unpaged(WORST_FIRST)).stream();
    }

    /** How many stand where; states without any are left out. */
    Map<S, Long> counts(FinancialYear year) {
        Map<S, Long> counts = new TreeMap<>();
        rows.counts(currentUser.requireCommissionerCode(), year.startYear())
                .forEach(count -> counts.put(count.getStatus(), count.getReviews()));
        return counts;
    }

    /** Financial years of which the own commissioner has some, latest first. */
    List<FinancialYear> years() {
        return rows.years(currentUser.requireCommissionerCode()).stream()
                .map(FinancialYear::new)
                .toList();
    }

    /** Those of the own practice, latest first. */
    Stream<T> mine() {
        return rows.ofProvider(currentUser.requireProviderCode()).stream();
    }

    private Page<T> find(ReviewFilter<S> filter, Pageable page) {
        return rows.page(
                currentUser.requireCommissionerCode(),
                filter.year().startYear(),
                filter.text().strip(),
                filter.status(),
                page);
    }

    private Sort sort(Sort wanted) {
        List<Sort.Order> orders = wanted.stream()
                .filter(order -> columns.containsKey(order.getProperty()))
                .map(order -> order.withProperty(columns.get(order.getProperty())))
                .toList();
        return Sort.by(orders).and(WORST_FIRST);
    }
}
