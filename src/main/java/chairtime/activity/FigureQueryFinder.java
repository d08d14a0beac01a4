package chairtime.activity;

import chairtime.activity.domain.FigureQuery;
import chairtime.activity.domain.FigureQueryRepository;
import chairtime.directory.CommissionerView;
import chairtime.directory.Directory;
import chairtime.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Finds queries about figures, and shows them. */
@Component
class FigureQueryFinder extends ReviewFinder<FigureQueryId, FigureQuery> {

    private final Directory directory;
    private final ReviewLog log;

    FigureQueryFinder(FigureQueryRepository queries, Directory directory, ReviewLog log, CurrentUser currentUser) {
        super(ReviewKind.FIGURE_QUERY, queries, FigureQueryId::value, currentUser);
        this.directory = directory;
        this.log = log;
    }

    FigureQueryView view(FigureQuery query) {
        String commissioner = query.contract().commissionerCode();
        return new FigureQueryView(
                query.id(),
                query.version(),
                query.contract().number(),
                query.contract().providerCode(),
                query.contract().providerName(),
                commissioner,
                directory.commissioner(commissioner).map(CommissionerView::name).orElse(commissioner),
                query.month(),
                query.status(),
                query.published().orElse(null),
                query.claimed().orElse(null),
                query.question(),
                query.timesAsked(),
                query.askedAt(),
                query.term().dueOn(),
                query.proposed().orElse(null),
                query.answer().orElse(null),
                query.answeredAt().orElse(null),
                query.agreed().orElse(null),
                query.endReason().orElse(null),
                query.endedAt().orElse(null),
                query.endedBy().map(log::name).orElse(null));
    }
}
