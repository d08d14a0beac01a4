package chairtime.activity;

import chairtime.activity.domain.MidYearReview;
import chairtime.activity.domain.MidYearReviewRepository;
import chairtime.platform.FinancialYear;
import chairtime.security.CurrentUser;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mid-year reviews to read: lists of the own commissioner, and one review for both of its sides. */
@Service
@Transactional(readOnly = true)
public class MidYearReviews implements YearReviews<MidYearStatus, MidYearReviewItem> {

    /** Topic of {@link chairtime.platform.ui.Live} that tells of changes. */
    public static final String TOPIC = ReviewLog.TOPIC;

    private final YearReviewList<MidYearReview, MidYearStatus> list;
    private final MidYearFinder finder;
    private final MidYearViews views;
    private final ReviewLog log;

    MidYearReviews(
            MidYearReviewRepository reviews,
            MidYearFinder finder,
            MidYearViews views,
            ReviewLog log,
            CurrentUser currentUser) {
        list = new YearReviewList<>(reviews, Map.of("due", "asking.answerDueOn"), currentUser);
        this.finder = finder;
        this.views = views;
        this.log = log;
    }

    @Override
    @PreAuthorize(ReviewRights.READ)
    public Page<MidYearReviewItem> page(ReviewFilter<MidYearStatus> filter, Pageable page) {
        return list.page(filter, page).map(MidYearViews::item);
    }

    @Override
    @PreAuthorize(ReviewRights.READ)
    public Map<MidYearStatus, Long> counts(FinancialYear year) {
        return list.counts(year);
    }

    @Override
    @PreAuthorize(ReviewRights.READ)
    public List<FinancialYear> years() {
        return list.years();
    }

    /** The reviews of the own practice, latest first. */
    @PreAuthorize(ReviewRights.ANSWER)
    public List<MidYearReviewItem> mine() {
        return list.mine().map(MidYearViews::item).toList();
    }

    /** The review, for its commissioner's people and its practice. */
    @PreAuthorize(ReviewRights.READ_ONE)
    public MidYearReviewView find(MidYearReviewId id) {
        return views.view(finder.visible(id));
    }

    /** What happened to the review, latest first. */
    @PreAuthorize(ReviewRights.READ_ONE)
    public List<ReviewEventView> timeline(MidYearReviewId id) {
        return log.timeline(finder.visible(id));
    }

    @Override
    @PreAuthorize(ReviewRights.READ)
    public void export(ReviewFilter<MidYearStatus> filter, boolean workbook, OutputStream out) throws IOException {
        Stream<MidYearReviewView> rows = list.all(filter).map(views::view);
        MidYearTable.write(rows, workbook, out);
    }
}
