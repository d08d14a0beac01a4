package chairtime.activity;

/** @param value number of a mid-year review */
public record MidYearReviewId(long value) {

    /** Written in letters, for instance {@code MYR-12}. */
    public String reference() {
        return "MYR-" + value;
    }
}
