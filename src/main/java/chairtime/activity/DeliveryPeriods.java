package chairtime.activity;

import chairtime.activity.domain.DeliveryRule;
import chairtime.activity.domain.PeriodMonths;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.WorkingDayCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts working days and the dated limit beside months. */
@Component
class DeliveryPeriods {

    private final WorkingDayCalendar calendar;
    private final DeliveryRule rule;

    DeliveryPeriods(WorkingDayCalendar calendar, DeliveryRule rule) {
        this.calendar = calendar;
        this.rule = rule;
    }

    /** The period of those months, given by their first days; all of one financial year. */
    PeriodMonths of(List<LocalDate> firstDays) {
        List<PeriodMonths.Share> shares = firstDays.stream()
                .map(day -> new PeriodMonths.Share(day, calendar.workingDays(month(day)), rule.minimumTarget(day)))
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
        DeliveryRule.StateLimits limits = limits(month);
        if (percent.compareTo(limits.onTrackFrom()) >= 0) {
            return DeliveryState.ON_TRACK;
        }
        return percent.compareTo(limits.atRiskFrom()) >= 0 ? DeliveryState.AT_RISK : DeliveryState.LATE;
    }

    DeliveryRule.StateLimits limits(TreatmentMonth month) {
        return rule.stateLimits(month.month().atDay(1));
    }
}
