package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;

/**
 * Claims that hold, added up.
 *
 * @param key month as {@code 2024-06}, code of the category, number of the contract, or financial year
 * @param name name of the category or the contract's provider; blank for months and years
 * @param claims number of claims
 * @param late of those, received too late after completion; they earn nothing
 * @param afterYear of those, on a schedule after the year's fifteen; they earn nothing
 * @param incomplete of those, of patients who failed to return, where such courses earn nothing
 * @param units delivery of contracts
 * @param unitsFoundation of foundation dentists, apart
 * @param unitsFlexible of flexible commissioning, apart
 * @param pounds what is paid in pounds, shown as units too
 * @param patientCharges what patients paid
 */
public record ClaimSum(
        String key,
        String name,
        long claims,
        long late,
        long afterYear,
        long incomplete,
        Uda units,
        Uda unitsFoundation,
        Uda unitsFlexible,
        Money pounds,
        Money patientCharges) {}
