package chairtime.activity;

import chairtime.activity.domain.DeliveredMonth;
import chairtime.activity.domain.LedgerRow;
import chairtime.activity.domain.SeasonRows;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import chairtime.platform.WorkingDayCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts beside each month what was counted to date and what was to be expected. */
@Component
class YearMonths {

    private static final int DECIMALS = 4;
    private static final int EXACT = 12;
    private static final int PERCENT = 2;

    private final WorkingDayCalendar calendar;
    private final SeasonRows seasons;

    YearMonths(WorkingDayCalendar calendar, SeasonRows seasons) {
        this.calendar = calendar;
        this.seasons = seasons;
    }

    /** The months of a year with those contracted units. */
    List<StoryMonth> of(List<DeliveredMonth> months, Uda contracted) {
        List<SeasonRows.Season> parts = seasons.of(months.get(0).month().financialYear());
        List<StoryMonth> found = new ArrayList<>();
        Uda toDate = Uda.ZERO;
        for (DeliveredMonth month : months) {
            toDate = toDate.plus(month.counted());
            LedgerRow agreed = month.agreed();
            found.add(new StoryMonth(
                    month.month(),
                    month.source(),
                    month.units(),
                    agreed == null ? null : agreed.units(),
                    month.published(),
                    month.claimed(),
                    month.adjustments(),
                    toDate,
                    byWorkingDays(month.month(), contracted),
                    bySeason(month.month(), months, parts, contracted)));
        }
        return found;
    }

    private Uda byWorkingDays(TreatmentMonth month, Uda contracted) {
        long days = month.yearToDate().stream().mapToInt(calendar::workingDays).sum();
        return share(contracted, BigDecimal.valueOf(days), calendar.workingDaysInYear(month.financialYear()));
    }

    /** Whole parts by their percentage; the part that the month is in by the working days so far. */
    private Uda bySeason(
            TreatmentMonth month, List<DeliveredMonth> year, List<SeasonRows.Season> parts, Uda contracted) {
        BigDecimal percent = BigDecimal.ZERO;
        for (SeasonRows.Season part : parts) {
            List<TreatmentMonth> all = year.stream()
                    .map(DeliveredMonth::month)
                    .filter(each -> part.has(each.month()))
                    .toList();
            long whole = all.stream().mapToInt(calendar::workingDays).sum();
            long soFar = all.stream()
                    .filter(each -> each.compareTo(month) <= 0)
                    .mapToInt(calendar::workingDays)
                    .sum();
            percent = percent.add(part.percent()
                    .multiply(BigDecimal.valueOf(soFar))
                    .divide(BigDecimal.valueOf(Math.max(1, whole)), EXACT, RoundingMode.HALF_UP));
        }
        return new Uda(contracted.units().multiply(percent.movePointLeft(PERCENT)));
    }

    private static Uda share(Uda contracted, BigDecimal days, int all) {
        return new Uda(
                contracted.units().multiply(days).divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP));
    }
}
