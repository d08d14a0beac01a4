package chairtime.procurement.process;

import chairtime.procurement.CallId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The call that a process is about. */
final class CallKey {

    private CallKey() {}

    static CallId of(DelegateExecution execution) {
        return of(execution.getProcessBusinessKey());
    }

    static CallId of(String businessKey) {
        return new CallId(Long.parseLong(businessKey));
    }
}
