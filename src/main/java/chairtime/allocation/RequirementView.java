package chairtime.allocation;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;

/**
 * What a contract has to give of unscheduled care in a financial year, and what is offered of it.
 *
 * @param contractNumber the contract
 * @param year the year
 * @param contractValue pounds of the contract for a year, as it is known latest
 * @param required courses that it has to give
 * @param worth pounds for those courses
 * @param offered slots of the year that count for it and are open, or were until their time came
 * @param booked patients with a seat in one of them, or who had it until the appointment
 */
public record RequirementView(
        String contractNumber,
        FinancialYear year,
        Money contractValue,
        int required,
        Money worth,
        int offered,
        int booked) {

    /** Slots that are still missing. */
    public int stillToOffer() {
        return Math.max(0, required - offered);
    }
}
