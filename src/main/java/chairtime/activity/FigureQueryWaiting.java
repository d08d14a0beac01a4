package chairtime.activity;

import chairtime.activity.domain.FigureQuery;
import chairtime.activity.domain.FigureQueryRepository;
import chairtime.platform.LondonTime;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a query that nobody does: asking, reminding, and no longer waiting. */
@Component
@Transactional
class FigureQueryWaiting implements FigureQuerySteps {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final FigureQueryRepository queries;
    private final FigureQueryFinder finder;
    private final FigureQueryRecords records;
    private final FigureQueryCorrespondence correspondence;

    FigureQueryWaiting(
            FigureQueryRepository queries,
            FigureQueryFinder finder,
            FigureQueryRecords records,
            FigureQueryCorrespondence correspondence) {
        this.queries = queries;
        this.finder = finder;
        this.records = records;
        this.correspondence = correspondence;
    }

    @Override
    public AnswerTimes ask(FigureQueryId id) {
        FigureQuery query = stored(id);
        correspondence.asked(finder.view(query));
        return new AnswerTimes(
                LondonTime.instantOf(query.term().remindOn().atTime(MORNING)),
                LondonTime.instantOf(query.term().dueOn().plusDays(1).atStartOfDay()));
    }

    @Override
    public void remind(FigureQueryId id) {
        FigureQuery query = stored(id);
        if (query.status() == FigureQueryStatus.ASKED) {
            correspondence.reminded(finder.view(query));
        }
    }

    @Override
    public void noteNoAnswer(FigureQueryId id) {
        FigureQuery query = stored(id);
        if (query.noteNoAnswer()) {
            records.happened(query, "figureQueryUnanswered", "No answer came in time.", FigureQueryStatus.ASKED, null);
            correspondence.silent(finder.view(query));
        }
    }

    private FigureQuery stored(FigureQueryId id) {
        return queries.lock(id.value()).orElseThrow();
    }
}
