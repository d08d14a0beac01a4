package chairtime.allocation.process;

/** Names out of {@code bpmn/allocation/urgentAllocation.bpmn} and {@code offerPolicy.dmn}. */
public final class UrgentAllocation {

    public static final String KEY = "urgentAllocation";
    public static final String NAME = "Urgent allocation";
    public static final String RESOURCE = "bpmn/allocation/urgentAllocation.bpmn";

    private UrgentAllocation() {}

    /** Elements of the diagram that code refers to. */
    public static final class Elements {
        public static final String TRIAGE = "userTask_triageReferral";
        public static final String NO_SLOT_NEEDED = "endEvent_noSlotNeeded";
        public static final String FIND_SLOT = "serviceTask_findSlot";
        public static final String SEAT_APPEARED = "catchEvent_seatAppeared";
        public static final String OFFER_SLOT = "userTask_offerSlot";
        public static final String OFFER_EXPIRED = "boundaryEvent_offerExpired";
        public static final String CONFIRM_BOOKING = "userTask_confirmBooking";
        public static final String CONFIRMATION_OVERDUE = "boundaryEvent_confirmationOverdue";
        public static final String BOOK_SEAT = "serviceTask_bookSeat";
        public static final String PATIENT_PLACED = "endEvent_patientPlaced";
        public static final String PASS_ON = "serviceTask_passOn";
        public static final String NOT_REACHED = "endEvent_notReached";
        public static final String CHECK_DUE = "catchEvent_checkDue";
        public static final String DEADLINE_MOVED = "catchEvent_deadlineMoved";
        public static final String CHECK_DEADLINE = "serviceTask_checkDeadline";
        public static final String DEADLINE_SET_ANEW = "catchEvent_deadlineSetAnew";
        public static final String PATIENT_NOT_REACHED = "boundaryEvent_patientNotReached";
        public static final String DEADLINE_MISSED = "boundaryEvent_deadlineMissed";
        public static final String EXPLAIN_BREACH = "userTask_explainBreach";
        public static final String BREACH_EXPLAINED = "endEvent_breachExplained";
        public static final String APPOINTMENT_BEGINS = "catchEvent_appointmentBegins";
        public static final String BOOKING_LOST = "catchEvent_bookingLost";
        public static final String RECORD_ATTENDANCE = "userTask_recordAttendance";
        public static final String RECORD_OUTCOME = "userTask_recordOutcome";
        public static final String COMPLETED = "endEvent_completed";
        public static final String FOLLOW_UP = "userTask_followUp";
        public static final String SIGN_OFF_CLOSURE = "userTask_signOffClosure";
        public static final String CLOSED = "endEvent_closed";
        public static final String GIVE_SEAT_BACK = "serviceTask_giveSeatBack";
        public static final String REFERRAL_ENDED = "endEvent_referralEnded";

        private Elements() {}
    }

    /** Process variables: routing facts only. */
    public static final class Variables {
        public static final String SLOT_NEEDED = "slotNeeded";
        public static final String SLOT_HELD = "slotHeld";
        public static final String OFFER_UNTIL = "offerUntil";
        public static final String ACCEPTED = "accepted";
        public static final String PRACTICE_CONFIRMS = "practiceConfirms";
        public static final String CONFIRM_UNTIL = "confirmUntil";
        public static final String CONFIRMED = "confirmed";
        public static final String BOOKED = "booked";
        public static final String REACH_FIRST = "reachFirst";
        public static final String WATCHED = "watched";
        public static final String NEXT_CHECK = "nextCheck";
        public static final String DEADLINE_MISSED = "deadlineMissed";
        public static final String APPOINTMENT_BEGINS = "appointmentBegins";
        public static final String SEEN = "seen";
        public static final String OUTCOME_KNOWN = "outcomeKnown";
        public static final String MISSED = "missed";
        public static final String SEARCH_AGAIN = "searchAgain";
        public static final String CLOSURE_AGREED = "closureAgreed";

        private Variables() {}
    }

    /** Messages that the process waits for. */
    public static final class Messages {
        public static final String SEAT_APPEARED = "allocation.seatAppeared";
        public static final String DEADLINE_MOVED = "allocation.deadlineMoved";
        public static final String BOOKING_LOST = "allocation.bookingLost";
        public static final String REFERRAL_ENDED = "allocation.referralEnded";

        private Messages() {}
    }

    /** The decision table about offers. */
    public static final class Decisions {
        public static final String OFFER_POLICY = "offerPolicy";
        public static final String RESOURCE = "bpmn/allocation/offerPolicy.dmn";

        private Decisions() {}
    }
}
