package chairtime.activity;

import chairtime.activity.domain.FigureQueryRepository;
import chairtime.security.CurrentUser;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Queries about figures to read: for the commissioner that asks, and for the practice that is asked. */
@Service
@Transactional(readOnly = true)
public class FigureQueries {

    /** Topic of {@link chairtime.platform.ui.Live} that tells of changes. */
    public static final String TOPIC = ReviewLog.TOPIC;

    private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "id");

    private final FigureQueryRepository queries;
    private final FigureQueryFinder finder;
    private final ReviewLog log;
    private final CurrentUser currentUser;

    FigureQueries(FigureQueryRepository queries, FigureQueryFinder finder, ReviewLog log, CurrentUser currentUser) {
        this.queries = queries;
        this.finder = finder;
        this.log = log;
        this.currentUser = currentUser;
    }

    /** The own commissioner's queries, latest first. */
    @PreAuthorize(ReviewRights.READ)
    public Page<FigureQueryView> page(String text, @Nullable FigureQueryStatus status, Pageable page) {
        return queries.page(
                        currentUser.requireCommissionerCode(),
                        text.strip(),
                        status,
                        PageRequest.of(page.getPageNumber(), page.getPageSize(), LATEST_FIRST))
                .map(finder::view);
    }

    /** The queries to the own practice, latest first. */
    @PreAuthorize(ReviewRights.ANSWER)
    public List<FigureQueryView> mine() {
        return queries.ofProvider(currentUser.requireProviderCode()).stream()
                .map(finder::view)
                .toList();
    }

    /** The query, for both of its sides. */
    @PreAuthorize(ReviewRights.READ_ONE)
    public FigureQueryView find(FigureQueryId id) {
        return finder.view(finder.visible(id));
    }

    /** What happened to the query, latest first. */
    @PreAuthorize(ReviewRights.READ_ONE)
    public List<ReviewEventView> timeline(FigureQueryId id) {
        return log.timeline(finder.visible(id));
    }
}
