package chairtime.activity;

/** @param value number of a year-end reconciliation */
public record YearEndId(long value) {

    /** Written in letters, for instance {@code YE-12}. */
    public String reference() {
        return "YE-" + value;
    }
}
