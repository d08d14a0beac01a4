package chairtime.activity;

/** @param value number of a run */
public record ReviewRunId(long value) {}
