package chairtime.activity;

import chairtime.activity.domain.DeliveryLimits;
import chairtime.activity.domain.PeriodMonths;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.WorkingDayCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Puts working days and the dated limits beside months. */
@Component
class DeliveryPeriods {

    private final WorkingDayCalendar calendar;
    private final Supplier<DeliveryLimits> limits;

    @Autowired
    DeliveryPeriods(WorkingDayCalendar calendar, DeliveryLimits.Rows limits) {
        this(calendar, limits::read);
    }

    private DeliveryPeriods(WorkingDayCalendar calendar, Supplier<DeliveryLimits> limits) {
        this.calendar = calendar;
        this.limits = limits;
    }

    /** The same for many rows: the limits are read once, now. */
    DeliveryPeriods now() {
        DeliveryLimits read = limits.get();
        return new DeliveryPeriods(calendar, () -> read);
    }

    /** The period of those months, given by their first days; all of one financial year. */
    PeriodMonths of(List<LocalDate> firstDays) {
        DeliveryLimits read = limits.get();
        List<PeriodMonths.Share> shares = firstDays.stream()
                .map(day -> new PeriodMonths.Share(day, calendar.workingDays(month(day)), read.minimumTarget(day)))
                .toList();
        return new PeriodMonths(
                shares, calendar.workingDaysInYear(month(firstDays.get(0)).financialYear()));
    }

    /** First day of the year to date, or of the month itself. */
    static LocalDate firstDay(TreatmentMonth month, boolean yearToDate) {
        return yearToDate ? month.financialYear().firstDay() : month.month().atDay(1);
    }

    static TreatmentMonth month(LocalDate day) {
        return new TreatmentMonth(YearMonth.from(day));
    }

    /** How that percentage of the month stands; null is no data. */
    DeliveryState state(TreatmentMonth month, boolean hasData, @Nullable BigDecimal percent) {
        if (!hasData || percent == null) {
            return DeliveryState.NO_DATA;
        }
        DeliveryLimits read = limits.get();
        LocalDate day = month.month().atDay(1);
        if (percent.compareTo(read.onTrackFrom(day)) >= 0) {
            return DeliveryState.ON_TRACK;
        }
        return percent.compareTo(read.atRiskFrom(day)) >= 0 ? DeliveryState.AT_RISK : DeliveryState.LATE;
    }

    /** The limits as they are now. */
    DeliveryLimits limits() {
        return limits.get();
    }
}
