package chairtime.allocation.process;

import chairtime.allocation.AppointmentTaskFacts;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralTaskFacts;
import chairtime.allocation.process.UrgentAllocation.Elements;
import chairtime.worklist.WorkItemDescriber;
import chairtime.worklist.WorkItemFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the task list speak of the tasks about a referral. */
@Component
class UrgentAllocationTasks implements WorkItemDescriber {

    private final ReferralTaskFacts referrals;
    private final AppointmentTaskFacts appointments;

    UrgentAllocationTasks(ReferralTaskFacts referrals, AppointmentTaskFacts appointments) {
        this.referrals = referrals;
        this.appointments = appointments;
    }

    @Override
    public String processKey() {
        return UrgentAllocation.KEY;
    }

    @Override
    public String processName() {
        return UrgentAllocation.NAME;
    }

    @Override
    public WorkItemFacts describe(String taskKey, String businessKey, @Nullable String loopValue) {
        ReferralId referral = ReferralKey.of(businessKey);
        return switch (taskKey) {
            case Elements.TRIAGE -> referrals.triage(referral);
            case Elements.OFFER_SLOT -> referrals.offer(referral);
            case Elements.CONFIRM_BOOKING -> referrals.confirm(referral);
            case Elements.EXPLAIN_BREACH -> referrals.explainBreach(referral);
            case Elements.RECORD_ATTENDANCE -> appointments.recordAttendance(referral);
            case Elements.RECORD_OUTCOME -> appointments.recordOutcome(referral);
            case Elements.FOLLOW_UP -> appointments.followUp(referral);
            case Elements.SIGN_OFF_CLOSURE -> appointments.signOffClosure(referral);
            default -> throw new IllegalArgumentException("No such task: " + taskKey);
        };
    }

    @Override
    public String formRoute(String taskKey, String businessKey) {
        return switch (taskKey) {
            case Elements.TRIAGE -> "referrals/" + businessKey;
            case Elements.OFFER_SLOT -> "referrals/" + businessKey + "/offer";
            case Elements.EXPLAIN_BREACH -> "referrals/" + businessKey + "/breach";
            case Elements.FOLLOW_UP, Elements.SIGN_OFF_CLOSURE -> "referrals/" + businessKey + "/follow-up";
            case Elements.CONFIRM_BOOKING -> "appointments/" + businessKey + "/confirm";
            case Elements.RECORD_ATTENDANCE, Elements.RECORD_OUTCOME -> "appointments/" + businessKey;
            default -> throw new IllegalArgumentException("No such task: " + taskKey);
        };
    }
}
