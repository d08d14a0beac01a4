package chairtime.activity;

import chairtime.activity.domain.MidYearReview;
import chairtime.activity.domain.MidYearReviewRepository;
import chairtime.platform.LondonTime;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the process does by itself. */
@Component
@Transactional
class MidYearProgress implements MidYearSteps {

    private final MidYearReviewRepository reviews;
    private final MidYearViews views;
    private final MidYearCorrespondence correspondence;
    private final ReviewLog log;

    MidYearProgress(
            MidYearReviewRepository reviews, MidYearViews views, MidYearCorrespondence correspondence, ReviewLog log) {
        this.reviews = reviews;
        this.views = views;
        this.correspondence = correspondence;
        this.log = log;
    }

    @Override
    public AnswerTimes ask(MidYearReviewId id) {
        MidYearReview review = review(id);
        correspondence.asked(views.view(review));
        return new AnswerTimes(review.asking().remindAt(), review.asking().until());
    }

    @Override
    public void remind(MidYearReviewId id) {
        MidYearReview review = review(id);
        if (review.status() == MidYearStatus.ASKED) {
            correspondence.reminded(views.view(review));
            log.noted(review, "midYearReminded", "The practice is reminded.", null);
        }
    }

    @Override
    public void noteSilence(MidYearReviewId id) {
        MidYearReview review = reviews.lock(id.value()).orElseThrow();
        MidYearStatus before = review.status();
        if (review.noteSilence()) {
            log.changed(review, before, "midYearUnanswered", "No answer came in time.", null);
        }
        correspondence.silent(views.view(review));
    }

    @Override
    public Instant tellDecision(MidYearReviewId id) {
        MidYearReview review = review(id);
        correspondence.decided(views.view(review));
        return LondonTime.instantOf(review.followUpOn().orElseThrow().atStartOfDay());
    }

    @Override
    public void tellNotNeeded(MidYearReviewId id) {
        correspondence.notNeeded(views.view(review(id)));
    }

    private MidYearReview review(MidYearReviewId id) {
        return reviews.findById(id.value()).orElseThrow();
    }
}
