package chairtime.activity.process;

/** Names out of {@code bpmn/activity/activityVerification.bpmn}. */
public final class ActivityVerification {

    public static final String KEY = "activityVerification";
    public static final String NAME = "Activity verification";
    public static final String RESOURCE = "bpmn/activity/activityVerification.bpmn";

    private ActivityVerification() {}

    /** Elements of the diagram that code refers to. */
    public static final class Elements {
        public static final String ASK = "serviceTask_askAboutFigure";
        public static final String ANSWER = "userTask_answerQuery";
        public static final String ANSWER_OVERDUE = "boundaryEvent_answerOverdue";
        public static final String NOTE_NO_ANSWER = "serviceTask_noteNoAnswer";
        public static final String REMINDER_DUE = "boundaryEvent_reminderDue";
        public static final String REMIND = "serviceTask_remindOfQuery";
        public static final String REMINDED = "endEvent_practiceReminded";
        public static final String AGREE = "userTask_agreeFigure";
        public static final String FIGURE_AGREED = "endEvent_figureAgreed";
        public static final String QUERY_WITHDRAWN = "endEvent_queryWithdrawn";

        private Elements() {}
    }

    /** Process variables: routing facts only. */
    public static final class Variables {
        public static final String REMIND_AT = "remindAt";
        public static final String ANSWER_UNTIL = "answerUntil";
        public static final String ASK_AGAIN = "askAgain";

        private Variables() {}
    }

    /** Messages that the process waits for. */
    public static final class Messages {
        public static final String QUERY_WITHDRAWN = "activity.figureQueryWithdrawn";

        private Messages() {}
    }
}
