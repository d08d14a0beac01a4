package chairtime.allocation.process;

import chairtime.allocation.FollowUpDecision;
import chairtime.allocation.Happened;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralProcess;
import chairtime.allocation.process.UrgentAllocation.Elements;
import chairtime.allocation.process.UrgentAllocation.Messages;
import chairtime.allocation.process.UrgentAllocation.Variables;
import chairtime.worklist.OpenTasks;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The only one that speaks to the engine about referrals. */
@Component
class UrgentAllocationProcess implements ReferralProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final OpenTasks openTasks;

    UrgentAllocationProcess(
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            @Lazy ManagementService management,
            @Lazy OpenTasks openTasks) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.openTasks = openTasks;
    }

    @Override
    public void start(ReferralId referral) {
        runtime.startProcessInstanceByKey(UrgentAllocation.KEY, ReferralKey.of(referral));
    }

    @Override
    public void triaged(ReferralId referral, boolean slotNeeded) {
        complete(referral, Elements.TRIAGE, Map.of(Variables.SLOT_NEEDED, slotNeeded));
    }

    @Override
    public void deadlineChanged(ReferralId referral, Instant nextCheck) {
        tell(referral, Messages.DEADLINE_MOVED, Map.of(Variables.NEXT_CHECK, Date.from(nextCheck)));
    }

    @Override
    public void seatAppeared(ReferralId referral) {
        tell(referral, Messages.SEAT_APPEARED, Map.of());
    }

    @Override
    public void offerAccepted(ReferralId referral, Optional<Instant> confirmBy) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(Variables.ACCEPTED, true);
        facts.put(Variables.PRACTICE_CONFIRMS, confirmBy.isPresent());
        confirmBy.ifPresent(until -> facts.put(Variables.CONFIRM_UNTIL, Date.from(until)));
        complete(referral, Elements.OFFER_SLOT, facts);
    }

    @Override
    public void offerDeclined(ReferralId referral) {
        complete(referral, Elements.OFFER_SLOT, Map.of(Variables.ACCEPTED, false));
    }

    @Override
    public void offerLost(ReferralId referral) {
        List.of(Elements.OFFER_EXPIRED, Elements.CONFIRMATION_OVERDUE).forEach(timer -> management
                .createJobQuery()
                .processInstanceId(instance(referral))
                .activityId(timer)
                .timers()
                .list()
                .forEach(job -> management.setJobDuedate(job.getId(), ClockUtil.getCurrentTime())));
    }

    @Override
    public void bookingAnswered(ReferralId referral, boolean confirmed) {
        complete(referral, Elements.CONFIRM_BOOKING, Map.of(Variables.CONFIRMED, confirmed));
    }

    @Override
    public void bookingLost(ReferralId referral) {
        tell(referral, Messages.BOOKING_LOST, Map.of());
    }

    @Override
    public void happened(ReferralId referral, Happened what) {
        complete(
                referral,
                Elements.RECORD_ATTENDANCE,
                Map.of(
                        Variables.SEEN, what == Happened.COMPLETED || what == Happened.ATTENDED,
                        Variables.OUTCOME_KNOWN, what == Happened.COMPLETED,
                        Variables.MISSED, what == Happened.MISSED));
    }

    @Override
    public void outcomeRecorded(ReferralId referral) {
        complete(referral, Elements.RECORD_OUTCOME, Map.of());
    }

    @Override
    public void followedUp(ReferralId referral, FollowUpDecision decision) {
        complete(
                referral,
                Elements.FOLLOW_UP,
                Map.of(Variables.SEARCH_AGAIN, decision == FollowUpDecision.SEARCH_AGAIN));
    }

    @Override
    public boolean waitsForFollowUp(ReferralId referral) {
        return openTasks
                .find(UrgentAllocation.KEY, ReferralKey.of(referral), Elements.FOLLOW_UP, null)
                .isPresent();
    }

    @Override
    public void closureSignedOff(ReferralId referral, boolean agreed) {
        complete(referral, Elements.SIGN_OFF_CLOSURE, Map.of(Variables.CLOSURE_AGREED, agreed));
    }

    @Override
    public void breachExplained(ReferralId referral) {
        if (openTasks
                .find(UrgentAllocation.KEY, ReferralKey.of(referral), Elements.EXPLAIN_BREACH, null)
                .isPresent()) {
            complete(referral, Elements.EXPLAIN_BREACH, Map.of());
        }
    }

    @Override
    public void ended(ReferralId referral) {
        tell(referral, Messages.REFERRAL_ENDED, Map.of());
    }

    private void complete(ReferralId referral, String task, Map<String, Object> routingFacts) {
        tasks.complete(
                openTasks.takeForCurrentUser(UrgentAllocation.KEY, ReferralKey.of(referral), task, null), routingFacts);
    }

    /** Tells the process if it waits for that; otherwise it asks for itself when it gets there. */
    private void tell(ReferralId referral, String message, Map<String, Object> facts) {
        List<Execution> waiting = runtime.createExecutionQuery()
                .processDefinitionKey(UrgentAllocation.KEY)
                .processInstanceBusinessKey(ReferralKey.of(referral))
                .messageEventSubscriptionName(message)
                .list();
        waiting.forEach(execution -> runtime.messageEventReceived(message, execution.getId(), facts));
    }

    private String instance(ReferralId referral) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(UrgentAllocation.KEY)
                .processInstanceBusinessKey(ReferralKey.of(referral))
                .singleResult()
                .getId();
    }
}
