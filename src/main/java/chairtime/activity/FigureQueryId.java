package chairtime.activity;

/** @param value number of a query about a month's figure */
public record FigureQueryId(long value) {

    /** Written in mails, for instance {@code Q-12}. */
    public String reference() {
        return "Q-" + value;
    }
}
