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
class BookSeat implements JavaDelegate {

    private final ReferralSteps steps;

    BookSeat(ReferralSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Instant> begins = steps.book(ReferralKey.of(execution));
        execution.setVariable(Variables.BOOKED, begins.isPresent());
        begins.ifPresent(start -> execution.setVariable(Variables.APPOINTMENT_BEGINS, Date.from(start)));
    }
}
