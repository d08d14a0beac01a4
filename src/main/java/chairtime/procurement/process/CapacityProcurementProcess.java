package chairtime.procurement.process;

import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.procurement.CallId;
import chairtime.procurement.CallProcess;
import chairtime.procurement.process.CapacityProcurement.Decisions;
import chairtime.procurement.process.CapacityProcurement.Elements;
import chairtime.procurement.process.CapacityProcurement.Messages;
import chairtime.procurement.process.CapacityProcurement.Variables;
import chairtime.security.AccountId;
import chairtime.security.ApprovalTier;
import chairtime.worklist.OpenTasks;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The only one that speaks to the engine about calls. */
@Component
class CapacityProcurementProcess implements CallProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final DecisionService decisions;
    private final OpenTasks openTasks;

    CapacityProcurementProcess(
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            @Lazy ManagementService management,
            @Lazy DecisionService decisions,
            @Lazy OpenTasks openTasks) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.decisions = decisions;
        this.openTasks = openTasks;
    }

    @Override
    public void start(CallId call) {
        runtime.startProcessInstanceByKey(CapacityProcurement.KEY, businessKey(call));
    }

    @Override
    public void published(CallId call) {
        complete(call, Elements.PREPARE_CALL, null, Map.of());
    }

    @Override
    public void deadlineMoved(CallId call, Instant deadline) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(CapacityProcurement.KEY)
                .processInstanceBusinessKey(businessKey(call))
                .singleResult();
        management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(Elements.DEADLINE_PASSED)
                .timers()
                .list()
                .forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(deadline)));
    }

    @Override
    public void extendedWithoutBids(CallId call, Instant deadline) {
        complete(
                call,
                Elements.DECIDE_WITHOUT_BIDS,
                null,
                Map.of(Variables.EXTENDED, true, Variables.DEADLINE, Date.from(deadline)));
    }

    @Override
    public void closedWithoutBids(CallId call) {
        complete(call, Elements.DECIDE_WITHOUT_BIDS, null, Map.of(Variables.EXTENDED, false));
    }

    @Override
    public void scored(CallId call, AccountId evaluator) {
        complete(call, Elements.SCORE_BIDS, loopValue(evaluator), Map.of(Variables.STEPPED_ASIDE, false));
    }

    @Override
    public void steppedAside(CallId call, AccountId evaluator) {
        complete(call, Elements.SCORE_BIDS, loopValue(evaluator), Map.of(Variables.STEPPED_ASIDE, true));
    }

    @Override
    public void evaluatorReplaced(CallId call, AccountId evaluator, AccountId successor) {
        String task = openTasks
                .find(CapacityProcurement.KEY, businessKey(call), Elements.SCORE_BIDS, loopValue(evaluator))
                .orElseThrow(() -> new RefusedException("The scoring is just being prepared. Try again in a moment."));
        runtime.messageEventReceived(
                Messages.EVALUATOR_REPLACED,
                tasks.createTaskQuery().taskId(task).singleResult().getExecutionId(),
                Map.of(Variables.ACCOUNT_ID, successor.value()));
    }

    @Override
    public void successorNamed(CallId call, AccountId evaluator, AccountId successor) {
        complete(
                call,
                Elements.REPLACE_EVALUATOR,
                loopValue(evaluator),
                Map.of(Variables.SUCCESSOR_NAMED, true, Variables.ACCOUNT_ID, successor.value()));
    }

    @Override
    public void goneOnWithout(CallId call, AccountId evaluator) {
        complete(call, Elements.REPLACE_EVALUATOR, loopValue(evaluator), Map.of(Variables.SUCCESSOR_NAMED, false));
    }

    @Override
    public void awardProposed(CallId call, Money lifetimeValue, Map<ApprovalTier, Money> limits) {
        Map<String, Object> variables = RouteInputs.of(lifetimeValue, limits);
        variables.put(Variables.AWARD_PROPOSED, true);
        complete(call, Elements.PROPOSE_AWARD, null, variables);
    }

    @Override
    public void allBidsRefused(CallId call) {
        complete(call, Elements.PROPOSE_AWARD, null, Map.of(Variables.AWARD_PROPOSED, false));
    }

    @Override
    public void awardDecided(CallId call, boolean approved) {
        complete(call, Elements.APPROVE_AWARD, null, Map.of(Variables.APPROVED, approved));
    }

    @Override
    public void withdrawn(CallId call) {
        runtime.createMessageCorrelation(Messages.CALL_WITHDRAWN)
                .processInstanceBusinessKey(businessKey(call))
                .correlate();
    }

    @Override
    public ApprovalTier tierFor(Money lifetimeValue, Map<ApprovalTier, Money> limits) {
        return ApprovalTier.valueOf(decisions
                .evaluateDecisionTableByKey(Decisions.AWARD_APPROVAL_ROUTE, RouteInputs.of(lifetimeValue, limits))
                .getSingleEntry());
    }

    private void complete(CallId call, String task, @Nullable String loopValue, Map<String, Object> routingFacts) {
        tasks.complete(
                openTasks.takeForCurrentUser(CapacityProcurement.KEY, businessKey(call), task, loopValue),
                routingFacts);
    }

    private static String loopValue(AccountId evaluator) {
        return String.valueOf(evaluator.value());
    }

    private static String businessKey(CallId call) {
        return String.valueOf(call.value());
    }
}
