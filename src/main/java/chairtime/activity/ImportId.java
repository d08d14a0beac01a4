package chairtime.activity;

/** @param value number of the import */
public record ImportId(long value) {}
