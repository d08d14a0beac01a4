package chairtime.activity;

import chairtime.platform.TreatmentMonth;

/**
 * What a delivery figure is asked for.
 *
 * @param month the month, or the last of the year to date
 * @param yearToDate whether it runs from April
 */
public record DeliveryPeriod(TreatmentMonth month, boolean yearToDate) {}
