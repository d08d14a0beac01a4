package chairtime.activity;

/** @param value number of the entry */
public record LedgerEntryId(long value) {}
