package chairtime.activity.process;

import chairtime.activity.MidYearReviewId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The mid-year review that a process is about. */
final class MidYearReviewKey {

    private MidYearReviewKey() {}

    static MidYearReviewId of(DelegateExecution execution) {
        return of(execution.getProcessBusinessKey());
    }

    static MidYearReviewId of(String businessKey) {
        return new MidYearReviewId(Long.parseLong(businessKey));
    }
}
