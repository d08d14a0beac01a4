package chairtime.workflow.ui;

import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.workflow.FailedJob;
import chairtime.workflow.FailedJobs;
import chairtime.workflow.RetryResult;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Work of the engine that failed and waits for the administrator. */
@Route(WorkflowNavigation.FAILED_JOBS)
@PageTitle("Failed jobs")
@RolesAllowed("ADMIN")
class FailedJobsView extends Page {

    private static final int MOST_AT_ONCE = 200;

    private final transient FailedJobs failedJobs;
    private final DataGrid<FailedJob> grid = new DataGrid<>("Failed jobs");

    FailedJobsView(FailedJobs failedJobs) {
        super("Failed jobs");
        this.failedJobs = failedJobs;
        grid.dateTime("Since", FailedJob::since);
        grid.text("Process", FailedJob::process);
        grid.text("Subject", FailedJob::subject);
        grid.text("Step", FailedJob::step);
        grid.text("Why", FailedJob::message);
        grid.component("Action", job -> {
            Button retry = new Button("Try again", click -> retry(List.of(job)));
            retry.setAriaLabel("Try again: " + job.step() + " of " + job.subject());
            retry.setDisableOnClick(true);
            return retry;
        });
        grid.whenEmpty(new EmptyState(
                "No failed jobs",
                "A step that failed three times stops its process and stands here until tried again."));
        grid.setItems(
                query -> failedJobs.list(query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(failedJobs.count()));
        add(new Paragraph("Each of these stops one process. Put right what the reason says, then try again."), grid);
        refresh();
    }

    private void refresh() {
        long count = failedJobs.count();
        facts(new KeyFacts().fact("Waiting", Formats.count(count, "failed job", "failed jobs")));
        noActions();
        if (count > 0) {
            long tried = Math.min(count, MOST_AT_ONCE);
            primaryAction(new Button(
                    "Try all again",
                    click -> Confirm.ask(
                            "Try all again?",
                            "Each job is tried once more, the longest waiting first; its process goes on when it succeeds.",
                            "Try " + Formats.count(tried, "job", "jobs") + " again",
                            () -> retry(failedJobs.list(0, MOST_AT_ONCE)))));
        }
        grid.getDataProvider().refreshAll();
    }

    private void retry(List<FailedJob> jobs) {
        List<RetryResult> results = failedJobs.retry(jobs);
        refresh();
        if (results.stream().allMatch(RetryResult::succeeded)) {
            Messages.done(results.size() == 1 ? "Done: the process goes on." : "Done: all these processes go on.");
        } else {
            showEach(results);
        }
    }

    private static void showEach(List<RetryResult> results) {
        UnorderedList list = new UnorderedList();
        results.forEach(result -> list.add(new ListItem("%s, %s: %s"
                .formatted(
                        result.job().subject(),
                        result.job().step(),
                        result.succeeded() ? "done" : "failed again: " + result.failure()))));
        Dialog dialog = new Dialog("What became of each job");
        dialog.add(list);
        dialog.getFooter().add(new Button("Close", click -> dialog.close()));
        dialog.open();
    }
}
