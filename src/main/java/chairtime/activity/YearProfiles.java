package chairtime.activity;

import chairtime.activity.domain.SeasonRows;
import chairtime.platform.FinancialYear;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.WorkingDayCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What part of a year is to be expected by the end of each month, by working days and by the seasons of the year. */
@Component
class YearProfiles {

    private static final int EXACT = 12;

    private final WorkingDayCalendar calendar;
    private final SeasonRows seasons;

    YearProfiles(WorkingDayCalendar calendar, SeasonRows seasons) {
        this.calendar = calendar;
        this.seasons = seasons;
    }

    /** The months of that year as that commissioner expects them, April first. */
    List<MonthProfile> of(String commissionerCode, FinancialYear year) {
        List<SeasonRows.Season> parts = seasons.of(commissionerCode, year);
        List<TreatmentMonth> months = new TreatmentMonth(YearMonth.from(year.lastDay())).yearToDate();
        int days = calendar.workingDaysInYear(year);
        return months.stream()
                .map(month -> new MonthProfile(
                        month,
                        days(months.subList(0, months.indexOf(month) + 1)),
                        days,
                        season(month, months, parts),
                        words(parts)))
                .toList();
    }

    private static String words(List<SeasonRows.Season> parts) {
        return "Contracted units times the percentage of each part of the year that is over, and of the part that the"
                + " month is in by its working days so far: "
                + parts.stream().map(YearProfiles::words).collect(Collectors.joining("; ")) + ".";
    }

    private static String words(SeasonRows.Season part) {
        return part.percent().stripTrailingZeros().toPlainString() + " % in the " + part.months() + " months from "
                + part.firstMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " ("
                + part.certainty().label().toLowerCase(Locale.ROOT) + ")";
    }

    /** Whole parts by their percentage; the part that the month is in by the working days so far. */
    private BigDecimal season(TreatmentMonth month, List<TreatmentMonth> year, List<SeasonRows.Season> parts) {
        BigDecimal percent = BigDecimal.ZERO;
        for (SeasonRows.Season part : parts) {
            List<TreatmentMonth> all =
                    year.stream().filter(each -> part.has(each.month())).toList();
            List<TreatmentMonth> soFar =
                    all.stream().filter(each -> each.compareTo(month) <= 0).toList();
            percent = percent.add(part.percent()
                    .multiply(BigDecimal.valueOf(days(soFar)))
                    .divide(BigDecimal.valueOf(Math.max(1, days(all))), EXACT, RoundingMode.HALF_UP));
        }
        return percent;
    }

    private int days(List<TreatmentMonth> months) {
        return months.stream().mapToInt(calendar::workingDays).sum();
    }
}
