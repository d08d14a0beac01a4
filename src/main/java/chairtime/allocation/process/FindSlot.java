package chairtime.allocation.process;

import chairtime.allocation.ReferralSteps;
import chairtime.allocation.process.UrgentAllocation.Variables;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class FindSlot implements JavaDelegate {

    private final ReferralSteps steps;

    FindSlot(ReferralSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Instant> until = steps.findSlot(ReferralKey.of(execution));
        execution.setVariable(Variables.SLOT_HELD, until.isPresent());
        until.ifPresent(end -> execution.setVariable(Variables.OFFER_UNTIL, Date.from(end)));
    }
}
