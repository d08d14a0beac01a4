package chairtime.allocation.process;

import chairtime.allocation.DeadlineWatch;
import chairtime.allocation.process.UrgentAllocation.Variables;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckDeadline implements JavaDelegate {

    private final DeadlineWatch watch;

    CheckDeadline(DeadlineWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Instant> next = watch.check(ReferralKey.of(execution));
        execution.setVariable(Variables.DEADLINE_MISSED, next.isEmpty());
        next.ifPresent(again -> execution.setVariable(Variables.NEXT_CHECK, Date.from(again)));
    }
}
