package chairtime.procurement.process;

import chairtime.procurement.CallId;
import chairtime.procurement.CallTaskFacts;
import chairtime.procurement.process.CapacityProcurement.Elements;
import chairtime.security.AccountId;
import chairtime.worklist.WorkItemDescriber;
import chairtime.worklist.WorkItemFacts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the task list speak of the tasks of a call. */
@Component
class CapacityProcurementTasks implements WorkItemDescriber {

    private final CallTaskFacts facts;

    CapacityProcurementTasks(CallTaskFacts facts) {
        this.facts = facts;
    }

    @Override
    public String processKey() {
        return CapacityProcurement.KEY;
    }

    @Override
    public String processName() {
        return CapacityProcurement.NAME;
    }

    @Override
    public WorkItemFacts describe(String taskKey, String businessKey, @Nullable String loopValue) {
        CallId call = CallKey.of(businessKey);
        return switch (taskKey) {
            case Elements.PREPARE_CALL -> facts.prepare(call);
            case Elements.DECIDE_WITHOUT_BIDS -> facts.decideWithoutBids(call);
            case Elements.SCORE_BIDS ->
                facts.score(call, new AccountId(Long.parseLong(Objects.requireNonNull(loopValue))));
            case Elements.REPLACE_EVALUATOR -> facts.replaceEvaluator(call);
            case Elements.PROPOSE_AWARD -> facts.proposeAward(call);
            case Elements.APPROVE_AWARD -> facts.approveAward(call);
            default -> throw new IllegalArgumentException("No such task: " + taskKey);
        };
    }

    @Override
    public String formRoute(String taskKey, String businessKey) {
        return "calls/" + businessKey + "/"
                + switch (taskKey) {
                    case Elements.PREPARE_CALL -> "edit";
                    case Elements.DECIDE_WITHOUT_BIDS -> "no-bids";
                    case Elements.SCORE_BIDS -> "score";
                    case Elements.REPLACE_EVALUATOR -> "evaluators";
                    case Elements.PROPOSE_AWARD -> "award";
                    case Elements.APPROVE_AWARD -> "approve";
                    default -> throw new IllegalArgumentException("No such task: " + taskKey);
                };
    }
}
