package chairtime.activity;

import chairtime.platform.FinancialYear;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * Reviews of which a contract has one a year, as lists of the own commissioner.
 *
 * @param <S> the states they go through
 * @param <R> a row
 */
public interface YearReviews<S extends ReviewStatus<S>, R> {

    /** A page of what the filter leaves; sortable by provider, contract, status, percent and what the kind adds. */
    Page<R> page(ReviewFilter<S> filter, Pageable page);

    /** How many of the year's stand where; states without any are left out. */
    Map<S, Long> counts(FinancialYear year);

    /** Financial years of which the own commissioner has some, latest first. */
    List<FinancialYear> years();

    /** Writes all that the filter leaves, as CSV or as a workbook. */
    void export(ReviewFilter<S> filter, boolean workbook, OutputStream out) throws IOException;
}
