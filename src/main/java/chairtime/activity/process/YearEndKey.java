package chairtime.activity.process;

import chairtime.activity.YearEndId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The year-end reconciliation that a process is about. */
final class YearEndKey {

    private YearEndKey() {}

    static YearEndId of(DelegateExecution execution) {
        return of(execution.getProcessBusinessKey());
    }

    static YearEndId of(String businessKey) {
        return new YearEndId(Long.parseLong(businessKey));
    }
}
