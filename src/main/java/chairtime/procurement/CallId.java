package chairtime.procurement;

/** @param value number of the call */
public record CallId(long value) {

    /** The reference that letters and mails quote, for instance {@code CT-0007}. */
    public String reference() {
        return "CT-%04d".formatted(value);
    }
}
