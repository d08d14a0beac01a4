package chairtime.activity;

import chairtime.activity.domain.FigureQuery;
import chairtime.activity.domain.FigureQueryRepository;
import chairtime.directory.CommissionerView;
import chairtime.directory.Directory;
import chairtime.platform.NotFoundException;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import org.springframework.stereotype.Component;

/** Finds queries for whoever asks: those of the own commissioner, or of the own practice. */
@Component
class FigureQueryFinder {

    private final FigureQueryRepository queries;
    private final Directory directory;
    private final ReviewLog log;
    private final CurrentUser currentUser;

    FigureQueryFinder(FigureQueryRepository queries, Directory directory, ReviewLog log, CurrentUser currentUser) {
        this.queries = queries;
        this.directory = directory;
        this.log = log;
        this.currentUser = currentUser;
    }

    FigureQuery visible(FigureQueryId id) {
        Organisation mine = currentUser.require().organisation();
        return (mine.kind() == Organisation.Kind.PROVIDER
                        ? queries.ofProvider(id.value(), mine.code())
                        : queries.ofCommissioner(id.value(), currentUser.requireCommissionerCode()))
                .orElseThrow(() -> new NotFoundException("This query"));
    }

    /** Held until the end of the transaction. */
    FigureQuery lockVisible(FigureQueryId id) {
        Organisation mine = currentUser.require().organisation();
        return (mine.kind() == Organisation.Kind.PROVIDER
                        ? queries.lockOfProvider(id.value(), mine.code())
                        : queries.lockOfCommissioner(id.value(), currentUser.requireCommissionerCode()))
                .orElseThrow(() -> new NotFoundException("This query"));
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
