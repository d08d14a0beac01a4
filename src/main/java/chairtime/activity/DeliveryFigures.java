package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What some contracts delivered against their working-day share of the annual target, by NHS England's method:
 * contracts over 100 UDA, without foundation dentists' UDA; a contract with no data counts as nothing delivered.
 *
 * @param month the month, or the last month of the year to date
 * @param yearToDate whether the figures run from April
 * @param contracts number of contracts counted
 * @param contractsWithoutData how many of them had no data
 * @param annualTarget UDA contracted for the year
 * @param expected working-day share of the target
 * @param delivered UDA delivered
 * @param workingDays working days of the period
 * @param workingDaysInYear working days of the financial year
 * @param percent delivered over expected, in percent, unrounded; null when nothing was expected
 * @param shortfall expected less delivered, contract by contract, never below zero for one contract
 * @param shortfallValue that shortfall in pounds at each contract's own rate
 */
public record DeliveryFigures(
        TreatmentMonth month,
        boolean yearToDate,
        int contracts,
        int contractsWithoutData,
        Uda annualTarget,
        Uda expected,
        Uda delivered,
        int workingDays,
        int workingDaysInYear,
        @Nullable BigDecimal percent,
        Uda shortfall,
        Money shortfallValue) {}
