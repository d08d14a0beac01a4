package chairtime.workflow;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Does the engine's background work at once, where no job executor runs. */
@Component
public class DueJobs {

    private static final int AT_MOST = 10_000;

    private final ManagementService management;

    DueJobs(ManagementService management) {
        this.management = management;
    }

    /**
     * Runs every job that is due, and those that come due through them, in the caller's thread.
     *
     * @throws ProcessEngineException when a job fails, or when jobs keep producing jobs
     */
    public void runDue() {
        for (int done = 0; done < AT_MOST; done++) {
            List<Job> due = management.createJobQuery().executable().listPage(0, 1);
            if (due.isEmpty()) {
                return;
            }
            management.executeJob(due.get(0).getId());
        }
        throw new ProcessEngineException("Jobs keep producing jobs that are due at once");
    }
}
