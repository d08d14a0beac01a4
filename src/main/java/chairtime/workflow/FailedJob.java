package chairtime.workflow;

import java.time.Instant;

/**
 * Work of the engine that failed as often as it may and waits for somebody.
 *
 * @param id id
 * @param process name of the process
 * @param subject what the process is about
 * @param step name of the step that fails
 * @param message why, in the words of what failed
 * @param since when it gave up
 */
public record FailedJob(FailedJobId id, String process, String subject, String step, String message, Instant since) {}
