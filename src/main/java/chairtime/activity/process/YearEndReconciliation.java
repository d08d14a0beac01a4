package chairtime.activity.process;

/** Names out of {@code bpmn/activity/yearEndReconciliation.bpmn}. */
public final class YearEndReconciliation {

    public static final String KEY = "yearEndReconciliation";
    public static final String NAME = "Year-end reconciliation";
    public static final String RESOURCE = "bpmn/activity/yearEndReconciliation.bpmn";

    private YearEndReconciliation() {}

    /** Elements of the diagram that code refers to. */
    public static final class Elements {
        public static final String JUDGE = "userTask_judgeByHand";
        public static final String SEND_PROVISIONAL = "serviceTask_sendProvisionalResult";
        public static final String CHECK = "userTask_checkResult";
        public static final String WINDOW_OVER = "boundaryEvent_queryWindowOver";
        public static final String ANSWER_QUERY = "userTask_answerQuery";
        public static final String SEND_FINAL = "serviceTask_sendFinalResult";
        public static final String SETTLED = "endEvent_yearSettled";
        public static final String DECIDE_RECOVERY = "userTask_decideRecovery";
        public static final String OFFER_SCHEDULE = "serviceTask_offerSchedule";
        public static final String ANSWER_SCHEDULE = "userTask_answerSchedule";
        public static final String SCHEDULE_UNANSWERED = "boundaryEvent_scheduleUnanswered";
        public static final String NOTE_UNANSWERED = "serviceTask_noteScheduleUnanswered";
        public static final String CONFIRM_RECOVERY = "serviceTask_confirmRecovery";
        public static final String RECOVERY_SET = "endEvent_recoverySet";

        private Elements() {}
    }

    /** Process variables: routing facts only. */
    public static final class Variables {
        public static final String BY_HAND = "byHand";
        public static final String QUERY_UNTIL = "queryUntil";
        public static final String QUERIED = "queried";
        public static final String TO_RECOVER = "toRecover";
        public static final String OFFERED = "offered";
        public static final String SCHEDULE_UNTIL = "scheduleUntil";
        public static final String AGREED = "agreed";

        private Variables() {}
    }

    /** Messages that the process waits for: none. */
    public static final class Messages {

        private Messages() {}
    }
}
