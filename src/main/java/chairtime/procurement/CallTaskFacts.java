package chairtime.procurement;

import chairtime.worklist.WorkItemFacts;

/** What the task list shows of the tasks of a call. For the process only. */
public interface CallTaskFacts {

    /** To prepare and publish it. */
    WorkItemFacts prepare(CallId call);

    /** To extend or close it, when no bids came. */
    WorkItemFacts decideWithoutBids(CallId call);

    /** To score its bids; for that evaluator alone. */
    WorkItemFacts score(CallId call, chairtime.security.AccountId evaluator);

    /** To replace an evaluator who stepped aside, or to go on without. */
    WorkItemFacts replaceEvaluator(CallId call);

    /** To propose an award. */
    WorkItemFacts proposeAward(CallId call);

    /** To approve the award or send it back; for those alone who may. */
    WorkItemFacts approveAward(CallId call);
}
