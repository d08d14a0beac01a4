package chairtime.worklist.domain;

import org.jspecify.annotations.Nullable;

/** Where in which process a task came up. */
public record NewWorkItem(
        String engineTaskId,
        String processKey,
        String processName,
        String businessKey,
        String taskKey,
        String taskName,
        @Nullable String loopValue) {}
