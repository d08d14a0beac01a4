package chairtime.activity;

import chairtime.worklist.WorkItemFacts;

/** What the task list shows of the tasks of a query. For the process only. */
public interface FigureQueryTaskFacts {

    /** To say which figure is right; for the practice. */
    WorkItemFacts answer(FigureQueryId query);

    /** To agree a figure, or to ask again. */
    WorkItemFacts decide(FigureQueryId query);
}
