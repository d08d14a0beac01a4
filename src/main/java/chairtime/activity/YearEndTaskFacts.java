package chairtime.activity;

import chairtime.worklist.WorkItemFacts;

/** What the task list shows of the tasks of a year end. For the process only. */
public interface YearEndTaskFacts {

    /** To judge what the rules leave to a person. */
    WorkItemFacts judge(YearEndId yearEnd);

    /** To look at the result, and to accept or query it; for the practice. */
    WorkItemFacts check(YearEndId yearEnd);

    /** To answer the query. */
    WorkItemFacts answerQuery(YearEndId yearEnd);

    /** To decide how money is recovered. */
    WorkItemFacts decideRecovery(YearEndId yearEnd);

    /** To answer the offered instalments; for the practice. */
    WorkItemFacts answerSchedule(YearEndId yearEnd);
}
