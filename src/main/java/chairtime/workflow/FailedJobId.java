package chairtime.workflow;

/** @param value the engine's id of the job */
public record FailedJobId(String value) {}
