package chairtime.activity.process;

/** Names out of {@code bpmn/activity/midYearReview.bpmn}. */
public final class MidYearReview {

    public static final String KEY = "midYearReview";
    public static final String NAME = "Mid-year review";
    public static final String RESOURCE = "bpmn/activity/midYearReview.bpmn";

    private MidYearReview() {}

    /** Elements of the diagram that code refers to. */
    public static final class Elements {
        public static final String ASK_FOR_ANSWER = "serviceTask_askForAnswer";
        public static final String ANSWER = "userTask_answerReview";
        public static final String REMINDER_DUE = "boundaryEvent_reminderDue";
        public static final String REMIND_PRACTICE = "serviceTask_remindPractice";
        public static final String PRACTICE_REMINDED = "endEvent_practiceReminded";
        public static final String ANSWER_OVERDUE = "boundaryEvent_answerOverdue";
        public static final String NOTE_SILENCE = "serviceTask_noteSilence";
        public static final String REVIEW_ANSWER = "userTask_reviewAnswer";
        public static final String DECIDED = "endEvent_decided";
        public static final String FIGURE_DISPUTED = "boundaryEvent_figureDisputed";
        public static final String SETTLE_FIGURE = "userTask_settleFigure";
        public static final String TELL_NOT_NEEDED = "serviceTask_tellReviewNotNeeded";
        public static final String NOT_NEEDED = "endEvent_reviewNotNeeded";
        public static final String TELL_DECISION = "serviceTask_tellReviewDecision";
        public static final String FOLLOW_UP_DUE = "catchEvent_followUpDue";
        public static final String FOLLOW_UP = "userTask_followUpReview";
        public static final String FOLLOWED_UP = "endEvent_reviewFollowedUp";

        private Elements() {}
    }

    /** Process variables: routing facts only. */
    public static final class Variables {
        public static final String REMIND_AT = "remindAt";
        public static final String ANSWER_UNTIL = "answerUntil";
        public static final String ASK_AGAIN = "askAgain";
        public static final String REVIEW_NEEDED = "reviewNeeded";
        public static final String FOLLOW_UP_AT = "followUpAt";

        private Variables() {}
    }

    /** Messages that the process waits for. */
    public static final class Messages {
        public static final String FIGURE_DISPUTED = "activity.figureDisputed";

        private Messages() {}
    }
}
