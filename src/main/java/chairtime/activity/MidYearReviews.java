package chairtime.activity;

import chairtime.activity.domain.MidYearReview;
import chairtime.activity.domain.MidYearReviewRepository;
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

/** Mid-year reviews to read: lists of the own commissioner, and one review for both of its sides. */
@Service
@Transactional(readOnly = true)
public class MidYearReviews {

    /** Topic of {@link chairtime.platform.ui.Live} that tells of changes. */
    public static final String TOPIC = ReviewLog.TOPIC;

    private static final Map<String, String> COLUMNS = Map.of(
            "provider", "contract.providerName",
            "contract", "contract.contractNumber",
            "status", "status",
            "percent", "judgement.percent",
            "due", "asking.answerDueOn");
    private static final Sort WORST_FIRST = Sort.by("judgement.percent", "id");

    private final MidYearReviewRepository reviews;
    private final MidYearFinder finder;
    private final MidYearViews views;
    private final ReviewLog log;
    private final CurrentUser currentUser;

    MidYearReviews(
            MidYearReviewRepository reviews,
            MidYearFinder finder,
            MidYearViews views,
            ReviewLog log,
            CurrentUser currentUser) {
        this.reviews = reviews;
        this.finder = finder;
        this.views = views;
        this.log = log;
        this.currentUser = currentUser;
    }

    /** A page of the own commissioner's reviews. Sortable by provider, contract, status, percent, due. */
    @PreAuthorize(ReviewRights.READ)
    public Page<MidYearReviewItem> page(MidYearFilter filter, Pageable page) {
        return find(filter, PageRequest.of(page.getPageNumber(), page.getPageSize(), sort(page.getSort())))
                .map(MidYearViews::item);
    }

    /** How many of the year's reviews stand where; states without any are left out. */
    @PreAuthorize(ReviewRights.READ)
    public Map<MidYearStatus, Long> counts(FinancialYear year) {
        Map<MidYearStatus, Long> counts = new EnumMap<>(MidYearStatus.class);
        reviews.counts(currentUser.requireCommissionerCode(), year.startYear())
                .forEach(count -> counts.put(count.getStatus(), count.getReviews()));
        return counts;
    }

    /** Financial years of which the own commissioner has reviews, latest first. */
    @PreAuthorize(ReviewRights.READ)
    public List<FinancialYear> years() {
        return reviews.years(currentUser.requireCommissionerCode()).stream()
                .map(FinancialYear::new)
                .toList();
    }

    /** The reviews of the own practice, latest first. */
    @PreAuthorize(ReviewRights.ANSWER)
    public List<MidYearReviewItem> mine() {
        return reviews.ofProvider(currentUser.requireProviderCode()).stream()
                .map(MidYearViews::item)
                .toList();
    }

    /** The review, for its commissioner's people and its practice. */
    @PreAuthorize(ReviewRights.READ_ONE)
    public MidYearReviewView find(MidYearReviewId id) {
        return views.view(finder.visible(id));
    }

    /** What happened to the review, latest first. */
    @PreAuthorize(ReviewRights.READ_ONE)
    public List<ReviewEventView> timeline(MidYearReviewId id) {
        return log.timeline(ReviewKind.MID_YEAR, finder.visible(id).id().value());
    }

    /** Writes all that the filter leaves, as CSV or as a workbook. */
    @PreAuthorize(ReviewRights.READ)
    public void export(MidYearFilter filter, boolean workbook, OutputStream out) throws IOException {
        Stream<MidYearReviewView> rows =
                find(filter, Pageable.unpaged(WORST_FIRST)).stream().map(views::view);
        MidYearTable.write(rows, workbook, out);
    }

    private Page<MidYearReview> find(MidYearFilter filter, Pageable page) {
        return reviews.page(
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
