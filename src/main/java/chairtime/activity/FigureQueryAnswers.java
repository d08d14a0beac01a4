package chairtime.activity;

import chairtime.activity.domain.Deed;
import chairtime.activity.domain.FigureQuery;
import chairtime.platform.Uda;
import chairtime.security.CurrentUser;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a practice answers to a query about its own contract. */
@Service
@Transactional
@PreAuthorize(ReviewRights.ANSWER)
public class FigureQueryAnswers {

    private final FigureQueryFinder finder;
    private final FigureQueryRecords records;
    private final FigureQueryProcess process;
    private final FigureQueryCorrespondence correspondence;
    private final CurrentUser currentUser;
    private final Clock clock;

    FigureQueryAnswers(
            FigureQueryFinder finder,
            FigureQueryRecords records,
            FigureQueryProcess process,
            FigureQueryCorrespondence correspondence,
            CurrentUser currentUser,
            Clock clock) {
        this.finder = finder;
        this.records = records;
        this.process = process;
        this.correspondence = correspondence;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Says which figure is right and how the difference comes about; a second click is refused. */
    public void send(FigureQueryId id, long seenVersion, @Nullable Uda figure, String answer) {
        FigureQuery query = finder.lockVisible(id);
        FigureQueryStatus before = query.status();
        query.answer(seenVersion, figure, answer, new Deed(currentUser.require().id(), clock.instant()));
        records.happened(query, "figureQueryAnswered", "The practice answered.", before, null);
        process.answered(id);
        correspondence.answered(finder.view(query));
    }
}
