package chairtime.activity;

import chairtime.activity.domain.YearEnd;
import chairtime.activity.domain.YearEndRepository;
import chairtime.platform.FinancialYear;
import chairtime.security.CurrentUser;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Year-end reconciliations to read: lists of the own commissioner, and one of them for both of its sides. */
@Service
@Transactional(readOnly = true)
public class YearEnds {

    private static final Map<String, String> COLUMNS = Map.of(
            "provider", "contract.providerName",
            "contract", "contract.contractNumber",
            "status", "status",
            "percent", "judgement.percent",
            "recovery", "judgement.recovery");
    private static final Sort WORST_FIRST = Sort.by("judgement.percent", "id");

    private final YearEndRepository yearEnds;
    private final YearEndFinder finder;
    private final YearEndViews views;
    private final ReviewLog log;
    private final CurrentUser currentUser;

    YearEnds(
            YearEndRepository yearEnds,
            YearEndFinder finder,
            YearEndViews views,
            ReviewLog log,
            CurrentUser currentUser) {
        this.yearEnds = yearEnds;
        this.finder = finder;
        this.views = views;
        this.log = log;
        this.currentUser = currentUser;
    }

    /** A page of the own commissioner's year ends. Sortable by provider, contract, status, percent, recovery. */
    @PreAuthorize(ReviewRights.READ)
    public Page<YearEndView> page(YearEndFilter filter, Pageable page) {
        return find(filter, PageRequest.of(page.getPageNumber(), page.getPageSize(), sort(page.getSort())))
                .map(views::view);
    }

    /** How many of the year's stand where; states without any are left out. */
    @PreAuthorize(ReviewRights.READ)
    public Map<YearEndStatus, Long> counts(FinancialYear year) {
        Map<YearEndStatus, Long> counts = new EnumMap<>(YearEndStatus.class);
        yearEnds.counts(currentUser.requireCommissionerCode(), year.startYear())
                .forEach(count -> counts.put(count.getStatus(), count.getReviews()));
        return counts;
    }

    /** Financial years that the own commissioner has reconciled, latest first. */
    @PreAuthorize(ReviewRights.READ)
    public List<FinancialYear> years() {
        return yearEnds.years(currentUser.requireCommissionerCode()).stream()
                .map(FinancialYear::new)
                .toList();
    }

    /** Those of the own practice, latest first. */
    @PreAuthorize(ReviewRights.ANSWER)
    public List<YearEndView> mine() {
        return yearEnds.ofProvider(currentUser.requireProviderCode()).stream()
                .map(views::view)
                .toList();
    }

    /** The year end, for its commissioner's people and its practice. */
    @PreAuthorize(ReviewRights.READ_ONE)
    public YearEndView find(YearEndId id) {
        return views.view(finder.visible(id));
    }

    /** What happened to it, latest first. */
    @PreAuthorize(ReviewRights.READ_ONE)
    public List<ReviewEventView> timeline(YearEndId id) {
        return log.timeline(ReviewKind.YEAR_END, finder.visible(id).id().value());
    }

    /** Writes all that the filter leaves, as CSV or as a workbook. */
    @PreAuthorize(ReviewRights.READ)
    public void export(YearEndFilter filter, boolean workbook, OutputStream out) throws IOException {
        YearEndTables.write(rows(filter), workbook, out);
    }

    /** Writes the instalments of all that the filter leaves, as CSV or as a workbook. */
    @PreAuthorize(ReviewRights.READ)
    public void exportInstalments(YearEndFilter filter, boolean workbook, OutputStream out) throws IOException {
        YearEndTables.writeInstalments(rows(filter), workbook, out);
    }

    private Stream<YearEndView> rows(YearEndFilter filter) {
        return find(filter, Pageable.unpaged(WORST_FIRST)).stream().map(views::view);
    }

    private Page<YearEnd> find(YearEndFilter filter, Pageable page) {
        return yearEnds.page(
                currentUser.requireCommissionerCode(),
                filter.year().startYear(),
                filter.text().strip(),
                filter.status(),
                page);
    }

    private static Sort sort(Sort wanted) {
        List<Sort.Order> orders = wanted.stream()
                .filter(order -> COLUMNS.containsKey(order.getProperty()))
                .map(order -> order.withProperty(COLUMNS.get(order.getProperty())))
                .toList();
        return Sort.by(orders).and(WORST_FIRST);
    }
}
