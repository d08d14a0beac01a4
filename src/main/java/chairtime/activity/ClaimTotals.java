package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;

/**
 * Sums of claims. Rows that another replaced or took back, and deletions, add nothing.
 *
 * @param claims claims that hold
 * @param late of those, received too late and at zero
 * @param afterYear of those, on a schedule after the year's fifteen and at zero
 * @param incomplete of those, of patients who failed to return and at zero
 * @param units delivery of the contract
 * @param foundation units of foundation dentists, apart
 * @param flexible units of flexible commissioning, apart
 * @param pounds what counts and is priced in pounds
 * @param charges what patients paid
 */
public record ClaimTotals(
        long claims,
        long late,
        long afterYear,
        long incomplete,
        Uda units,
        Uda foundation,
        Uda flexible,
        Money pounds,
        Money charges) {

    /** No claims. */
    public static final ClaimTotals NOTHING =
            new ClaimTotals(0, 0, 0, 0, Uda.ZERO, Uda.ZERO, Uda.ZERO, Money.ZERO, Money.ZERO);

    /** Claims that earn nothing, for whatever reason. */
    public long atZero() {
        return late + afterYear + incomplete;
    }
}
