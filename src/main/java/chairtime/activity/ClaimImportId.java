package chairtime.activity;

/** @param value number of an import of claims */
public record ClaimImportId(long value) {}
