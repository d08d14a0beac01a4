package chairtime.activity;

import chairtime.activity.domain.CommissionerDeliveryRows;
import chairtime.activity.domain.DeliveryTotals;
import chairtime.activity.domain.PeriodMonths;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Turns exact sums into figures. */
final class Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    static DeliveryFigures of(DeliveryTotals totals, PeriodMonths period, boolean yearToDate) {
        BigDecimal year = BigDecimal.valueOf(period.workingDaysInYear());
        return new DeliveryFigures(
                DeliveryPeriods.month(period.last()),
                yearToDate,
                totals.contracts(),
                totals.withoutData(),
                new Uda(totals.annualTarget()),
                uda(totals.targetDays(), year),
                new Uda(totals.delivered()),
                period.workingDays(),
                period.workingDaysInYear(),
                percent(totals.delivered(), totals.targetDays(), year),
                uda(totals.shortfallDays(), year),
                Money.rounded(totals.shortfallValueDays().divide(year, MathContext.DECIMAL128)));
    }

    /** One month; the period is that month. */
    static MonthOfDelivery month(CommissionerDeliveryRows.MonthRow row, PeriodMonths month) {
        BigDecimal targetDays = row.annualTarget().multiply(BigDecimal.valueOf(month.workingDays()));
        BigDecimal year = BigDecimal.valueOf(month.workingDaysInYear());
        return new MonthOfDelivery(
                DeliveryPeriods.month(row.month()),
                row.contracts(),
                row.withoutData(),
                uda(targetDays, year),
                new Uda(row.delivered()),
                percent(row.delivered(), targetDays, year));
    }

    /** Delivered over expected; null when nothing was expected. */
    static @Nullable BigDecimal percent(BigDecimal delivered, BigDecimal targetDays, BigDecimal workingDaysInYear) {
        return targetDays.signum() == 0
                ? null
                : delivered.multiply(workingDaysInYear).multiply(HUNDRED).divide(targetDays, MathContext.DECIMAL128);
    }

    static Uda uda(BigDecimal days, BigDecimal workingDaysInYear) {
        return new Uda(days.divide(workingDaysInYear, MathContext.DECIMAL128));
    }
}
