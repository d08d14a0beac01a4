package chairtime.activity;

/** @param value number of the act by which terms were recorded */
public record TermsRecordingId(long value) {}
