package chairtime.activity;

import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.time.YearMonth;

/**
 * Sum over the claims of a contract that count, without foundation dentists' and flexible commissioning.
 *
 * @param contractNumber ten digits
 * @param treatmentMonth month of completion
 * @param scheduleMonth month of the pay statement
 * @param units UDA; negative where deletions outweigh
 */
public record ClaimedMonth(String contractNumber, TreatmentMonth treatmentMonth, YearMonth scheduleMonth, Uda units) {}
