package chairtime.procurement.process;

/** Names out of {@code bpmn/procurement/capacityProcurement.bpmn} and {@code awardApprovalRoute.dmn}. */
public final class CapacityProcurement {

    public static final String KEY = "capacityProcurement";
    public static final String NAME = "Capacity procurement";
    public static final String RESOURCE = "bpmn/procurement/capacityProcurement.bpmn";

    private CapacityProcurement() {}

    /** Elements of the diagram that code refers to. */
    public static final class Elements {
        public static final String PREPARE_CALL = "userTask_prepareCall";
        public static final String PUBLISH_CALL = "serviceTask_publishCall";
        public static final String DEADLINE_PASSED = "catchEvent_deadlinePassed";
        public static final String OPEN_BIDS = "serviceTask_openBids";
        public static final String DECIDE_WITHOUT_BIDS = "userTask_decideWithoutBids";
        public static final String CLOSE_CALL = "serviceTask_closeCall";
        public static final String SCORE_BIDS = "userTask_scoreBids";
        public static final String EVALUATOR_REPLACED = "boundaryEvent_evaluatorReplaced";
        public static final String REPLACE_EVALUATOR = "userTask_replaceEvaluator";
        public static final String EVALUATOR_FINISHED = "endEvent_evaluatorFinished";
        public static final String PROPOSE_AWARD = "userTask_proposeAward";
        public static final String REFUSE_ALL_BIDS = "serviceTask_refuseAllBids";
        public static final String ROUTE_APPROVAL = "businessRuleTask_routeApproval";
        public static final String APPROVE_AWARD = "userTask_approveAward";
        public static final String SCHEDULE_SESSIONS = "serviceTask_scheduleSessions";
        public static final String ISSUE_LETTERS = "serviceTask_issueLetters";
        public static final String TELL_WITHDRAWAL = "serviceTask_tellWithdrawal";
        public static final String CALL_CLOSED = "endEvent_callClosed";
        public static final String ALL_BIDS_REFUSED = "endEvent_allBidsRefused";
        public static final String CAPACITY_AWARDED = "endEvent_capacityAwarded";
        public static final String CALL_WITHDRAWN = "endEvent_callWithdrawn";

        private Elements() {}
    }

    /** Process variables: routing facts only. */
    public static final class Variables {
        public static final String DEADLINE = "deadline";
        public static final String BIDS_RECEIVED = "bidsReceived";
        public static final String EXTENDED = "extended";
        public static final String AWARD_PROPOSED = "awardProposed";
        public static final String APPROVED = "approved";
        public static final String APPROVER_TIER = "approverTier";
        public static final String ACCOUNT_ID = "accountId";
        public static final String STEPPED_ASIDE = "steppedAside";
        public static final String SUCCESSOR_NAMED = "successorNamed";
        public static final String LIFETIME_VALUE = "lifetimeValue";
        public static final String LIMIT_HEAD = "limitHead";
        public static final String LIMIT_DIRECTOR = "limitDirector";
        public static final String LIMIT_EXECUTIVE = "limitExecutive";
        public static final String LIMIT_COMMITTEE = "limitCommittee";

        private Variables() {}
    }

    /** Messages that the process waits for. */
    public static final class Messages {
        public static final String CALL_WITHDRAWN = "procurement.callWithdrawn";
        public static final String EVALUATOR_REPLACED = "procurement.evaluatorReplaced";

        private Messages() {}
    }

    /** The decision table. */
    public static final class Decisions {
        public static final String AWARD_APPROVAL_ROUTE = "awardApprovalRoute";
        public static final String RESOURCE = "bpmn/procurement/awardApprovalRoute.dmn";

        private Decisions() {}
    }
}
