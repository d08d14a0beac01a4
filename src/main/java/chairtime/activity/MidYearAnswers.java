package chairtime.activity;

import chairtime.activity.domain.Deed;
import chairtime.activity.domain.MidYearDraftRows;
import chairtime.activity.domain.MidYearReview;
import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a practice does in a mid-year review of its own contract. */
@Service
@Transactional
@PreAuthorize(ReviewRights.ANSWER)
public class MidYearAnswers {

    private final MidYearFinder finder;
    private final MidYearDraftRows drafts;
    private final MidYearProcess process;
    private final MidYearViews views;
    private final MidYearCorrespondence correspondence;
    private final ReviewLog log;
    private final CurrentUser currentUser;
    private final Clock clock;

    MidYearAnswers(
            MidYearFinder finder,
            MidYearDraftRows drafts,
            MidYearProcess process,
            MidYearViews views,
            MidYearCorrespondence correspondence,
            ReviewLog log,
            CurrentUser currentUser,
            Clock clock) {
        this.finder = finder;
        this.drafts = drafts;
        this.process = process;
        this.views = views;
        this.correspondence = correspondence;
        this.log = log;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What people of the practice have written and not sent yet. */
    @Transactional(readOnly = true)
    public Optional<MidYearDraft> draft(MidYearReviewId id) {
        return drafts.find(finder.visible(id).id());
    }

    /**
     * Keeps what was written, complete or not; answers its new version.
     *
     * @param seenVersion version of the draft that was seen, or {@link MidYearDraft#NEW}
     * @throws RefusedException when somebody else of the practice changed it meanwhile, or no answer is waited for
     */
    public long saveDraft(MidYearReviewId id, long seenVersion, MidYearAnswer answer) {
        MidYearReview review = finder.visible(id);
        if (review.status() != MidYearStatus.ASKED) {
            throw new RefusedException("no answer is waited for any more. Open this page again.");
        }
        return drafts.save(review.id(), seenVersion, answer, clock.instant());
    }

    /** Sends reasons and plan to the commissioner; a second click is refused. */
    public void send(MidYearReviewId id, long seenVersion, MidYearAnswer answer) {
        MidYearReview review = finder.lockVisible(id);
        MidYearStatus before = review.status();
        review.answer(seenVersion, answer, new Deed(currentUser.require().id(), clock.instant()));
        drafts.delete(id);
        log.changed(review, before, "midYearAnswered", "The practice gave reasons and a plan.", null);
        process.answered(id);
        correspondence.answered(views.view(review));
    }
}
