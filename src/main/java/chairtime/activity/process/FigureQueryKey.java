package chairtime.activity.process;

import chairtime.activity.FigureQueryId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The query that a process is about. */
final class FigureQueryKey {

    private FigureQueryKey() {}

    static FigureQueryId of(DelegateExecution execution) {
        return of(execution.getProcessBusinessKey());
    }

    static FigureQueryId of(String businessKey) {
        return new FigureQueryId(Long.parseLong(businessKey));
    }

    static String of(FigureQueryId query) {
        return String.valueOf(query.value());
    }
}
