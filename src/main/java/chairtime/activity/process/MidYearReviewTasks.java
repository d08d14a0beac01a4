package chairtime.activity.process;

import chairtime.activity.MidYearReviewId;
import chairtime.activity.MidYearTaskFacts;
import chairtime.activity.process.MidYearReview.Elements;
import chairtime.worklist.WorkItemDescriber;
import chairtime.worklist.WorkItemFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the task list speak of the tasks of a mid-year review. */
@Component
class MidYearReviewTasks implements WorkItemDescriber {

    private final MidYearTaskFacts facts;

    MidYearReviewTasks(MidYearTaskFacts facts) {
        this.facts = facts;
    }

    @Override
    public String processKey() {
        return MidYearReview.KEY;
    }

    @Override
    public String processName() {
        return MidYearReview.NAME;
    }

    @Override
    public WorkItemFacts describe(String taskKey, String businessKey, @Nullable String loopValue) {
        MidYearReviewId review = MidYearReviewKey.of(businessKey);
        return switch (taskKey) {
            case Elements.ANSWER -> facts.answer(review);
            case Elements.REVIEW_ANSWER -> facts.review(review);
            case Elements.SETTLE_FIGURE -> facts.settleFigure(review);
            case Elements.FOLLOW_UP -> facts.followUp(review);
            default -> throw new IllegalArgumentException("No such task: " + taskKey);
        };
    }

    @Override
    public String formRoute(String taskKey, String businessKey) {
        return "reviews/mid-year/" + businessKey;
    }
}
