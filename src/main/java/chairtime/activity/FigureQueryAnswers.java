package chairtime.activity;

import chairtime.activity.domain.AnswerDraftRows;
import chairtime.activity.domain.Deed;
import chairtime.activity.domain.FigureQuery;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.util.Optional;
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
    private final AnswerDraftRows drafts;
    private final FigureQueryRecords records;
    private final FigureQueryProcess process;
    private final FigureQueryCorrespondence correspondence;
    private final CurrentUser currentUser;
    private final Clock clock;

    FigureQueryAnswers(
            FigureQueryFinder finder,
            AnswerDraftRows drafts,
            FigureQueryRecords records,
            FigureQueryProcess process,
            FigureQueryCorrespondence correspondence,
            CurrentUser currentUser,
            Clock clock) {
        this.finder = finder;
        this.drafts = drafts;
        this.records = records;
        this.process = process;
        this.correspondence = correspondence;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What people of the practice have written and not sent yet. */
    @Transactional(readOnly = true)
    public Optional<AnswerDraft> draft(FigureQueryId id) {
        return drafts.find(finder.visible(id), AnswerForm.FIGURE_ANSWER);
    }

    /**
     * Keeps what was written, complete or not; answers its new version.
     *
     * @param seenVersion version of the draft that was seen, or {@link AnswerDraft#NEW}
     * @throws RefusedException when somebody else of the practice changed it meanwhile, or no answer is waited for
     */
    public long saveDraft(FigureQueryId id, long seenVersion, @Nullable Uda figure, String words) {
        FigureQuery query = finder.visible(id);
        if (query.status() != FigureQueryStatus.ASKED) {
            throw new RefusedException("no answer is waited for any more. Open this page again.");
        }
        return drafts.save(query, AnswerForm.FIGURE_ANSWER, seenVersion, figure, words, clock.instant());
    }

    /** Says which figure is right and how the difference comes about; a second click is refused. */
    public void send(FigureQueryId id, long seenVersion, @Nullable Uda figure, String answer) {
        FigureQuery query = finder.lockVisible(id);
        FigureQueryStatus before = query.status();
        query.answer(seenVersion, figure, answer, new Deed(currentUser.require().id(), clock.instant()));
        records.happened(query, "figureQueryAnswered", "The practice answered.", before, null);
        drafts.delete(query, AnswerForm.FIGURE_ANSWER);
        process.answered(id);
        correspondence.answered(finder.view(query));
    }
}
