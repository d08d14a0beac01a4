package chairtime.activity;

import chairtime.activity.domain.YearEnd;
import chairtime.activity.domain.YearEndRepository;
import chairtime.platform.FinancialYear;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
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

/** Year-end reconciliations to read: lists of the own commissioner, and one of them for both of its sides. */
@Service
@Transactional(readOnly = true)
public class YearEnds implements YearReviews<YearEndStatus, YearEndView> {

    private final YearReviewList<YearEnd, YearEndStatus> list;
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
        list = new YearReviewList<>(yearEnds, Map.of("recovery", "judgement.recovery"), currentUser);
        this.finder = finder;
        this.views = views;
        this.log = log;
        this.currentUser = currentUser;
    }

    @Override
    @PreAuthorize(ReviewRights.READ)
    public Page<YearEndView> page(ReviewFilter<YearEndStatus> filter, Pageable page) {
        return list.page(filter, page).map(views::view);
    }

    @Override
    @PreAuthorize(ReviewRights.READ)
    public Map<YearEndStatus, Long> counts(FinancialYear year) {
        return list.counts(year);
    }

    @Override
    @PreAuthorize(ReviewRights.READ)
    public List<FinancialYear> years() {
        return list.years();
    }

    /** Those of the own practice, latest first. */
    @PreAuthorize(ReviewRights.ANSWER)
    public List<YearEndView> mine() {
        return list.mine().map(views::forPractice).toList();
    }

    /** The year end, for its commissioner's people and its practice. */
    @PreAuthorize(ReviewRights.READ_ONE)
    public YearEndView find(YearEndId id) {
        YearEnd found = finder.visible(id);
        return currentUser.require().has(Role.PROVIDER) ? views.forPractice(found) : views.view(found);
    }

    /** What happened to it, latest first. */
    @PreAuthorize(ReviewRights.READ_ONE)
    public List<ReviewEventView> timeline(YearEndId id) {
        return log.timeline(finder.visible(id));
    }

    @Override
    @PreAuthorize(ReviewRights.READ)
    public void export(ReviewFilter<YearEndStatus> filter, boolean workbook, OutputStream out) throws IOException {
        YearEndTables.write(rows(filter), workbook, out);
    }

    /** Writes the instalments of all that the filter leaves, as CSV or as a workbook. */
    @PreAuthorize(ReviewRights.READ)
    public void exportInstalments(ReviewFilter<YearEndStatus> filter, boolean workbook, OutputStream out)
            throws IOException {
        YearEndTables.writeInstalments(rows(filter), workbook, out);
    }

    private Stream<YearEndView> rows(ReviewFilter<YearEndStatus> filter) {
        return list.all(filter).map(views::view);
    }
}
