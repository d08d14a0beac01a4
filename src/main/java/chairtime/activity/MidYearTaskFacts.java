package chairtime.activity;

import chairtime.worklist.WorkItemFacts;

/** What the task list shows of the tasks of a mid-year review. For the process only. */
public interface MidYearTaskFacts {

    /** To give reasons and a plan; for the practice. */
    WorkItemFacts answer(MidYearReviewId review);

    /** To review the answer, or to decide without one. */
    WorkItemFacts review(MidYearReviewId review);

    /** To record what became of a disputed figure. */
    WorkItemFacts settleFigure(MidYearReviewId review);

    /** To follow up. */
    WorkItemFacts followUp(MidYearReviewId review);
}
