package chairtime.worklist.integration;

import chairtime.platform.RefusedException;
import chairtime.worklist.Urgency;
import chairtime.worklist.WorkItemFilter;
import chairtime.worklist.WorkItemOrder;
import chairtime.worklist.WorkItemView;
import chairtime.worklist.WorklistCounts;
import chairtime.worklist.WorklistPage;
import chairtime.worklist.WorklistService;
import chairtime.worklist.WorklistTab;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The task list of whoever asks, the most urgent first. */
@RestController
@RequestMapping("/api/tasks")
class TasksApi {

    private static final int MOST = 500;

    private final WorklistService worklist;

    TasksApi(WorklistService worklist) {
        this.worklist = worklist;
    }

    /**
     * @param view {@code mine}, {@code available} or {@code all}
     * @param page from 0
     * @param size 1 to 500
     */
    @GetMapping
    TaskPage tasks(
            @RequestParam(defaultValue = "mine") String view,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        WorklistTab tab = Arrays.stream(WorklistTab.values())
                .filter(known -> known.name().equalsIgnoreCase(view))
                .findFirst()
                .orElseThrow(() -> new RefusedException("view", "Ask for the view mine, available or all."));
        if (page < 0 || size < 1 || size > MOST || (long) page * size > Integer.MAX_VALUE) {
            throw new RefusedException("size", "A page has 1 to " + MOST + " tasks; pages count from 0.");
        }
        WorklistPage part = new WorklistPage(page * size, size, WorkItemOrder.DUE, false);
        return new TaskPage(
                view.toLowerCase(java.util.Locale.ROOT),
                page,
                size,
                worklist.counts(WorkItemFilter.NONE),
                worklist.list(tab, WorkItemFilter.NONE, part).stream()
                        .map(Task::of)
                        .toList());
    }

    record TaskPage(String view, int page, int size, WorklistCounts counts, List<Task> tasks) {}

    record Task(
            long id,
            String process,
            String subject,
            String task,
            @Nullable Instant dueAt,
            Urgency urgency,
            @Nullable String assignee,
            boolean mine,
            boolean available,
            String form) {

        static Task of(WorkItemView item) {
            return new Task(
                    item.id().value(),
                    item.processName(),
                    item.subject(),
                    item.taskName(),
                    item.dueAt(),
                    item.urgency(),
                    item.assigneeName(),
                    item.mine(),
                    item.available(),
                    item.formRoute());
        }
    }
}
