package chairtime.workflow.ui;

import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;
import chairtime.platform.ui.TodayContribution;
import chairtime.workflow.FailedJobs;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Set;

/** Tells the administrator how many jobs failed. */
@org.springframework.stereotype.Component
class FailedJobsToday implements TodayContribution {

    private final FailedJobs failedJobs;

    FailedJobsToday(FailedJobs failedJobs) {
        this.failedJobs = failedJobs;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Set<String> roles() {
        return Set.of("ADMIN");
    }

    @Override
    public Component content() {
        long count = failedJobs.count();
        StatusTag tag = count == 0
                ? new StatusTag("All processes run", StatusTag.Kind.DONE)
                : new StatusTag(
                        Formats.count(count, "failed job stops a process", "failed jobs stop processes"),
                        StatusTag.Kind.LATE);
        return new Card("Failed jobs", new Div(tag))
                .actions(new Anchor(WorkflowNavigation.FAILED_JOBS, "See failed jobs"));
    }

    @Override
    public boolean forOperator() {
        return true;
    }
}
