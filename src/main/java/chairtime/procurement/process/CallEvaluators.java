package chairtime.procurement.process;

import chairtime.procurement.CallSteps;
import chairtime.security.AccountId;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** For whom the diagram makes a scoring task each. Public, because expressions in diagrams see public classes only. */
@Component
public class CallEvaluators {

    private final CallSteps steps;

    CallEvaluators(CallSteps steps) {
        this.steps = steps;
    }

    /** Account numbers, always in the same order. */
    public List<Long> accountIds(DelegateExecution execution) {
        return steps.evaluators(CallKey.of(execution)).stream()
                .map(AccountId::value)
                .toList();
    }
}
