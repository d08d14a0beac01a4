package chairtime.activity;

import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What part of a year is to be expected from April to the end of a month.
 *
 * @param month the month
 * @param workingDays working days so far
 * @param workingDaysInYear working days of the year
 * @param seasonPercent percentage by the seasons of the year, unrounded
 * @param seasonRule the seasons in words, with who says so
 */
public record MonthProfile(
        TreatmentMonth month, int workingDays, int workingDaysInYear, BigDecimal seasonPercent, String seasonRule) {

    private static final int DECIMALS = 4;
    private static final int PERCENT = 2;

    /** Units to be expected by working days. */
    public Uda byWorkingDays(Uda contracted) {
        return new Uda(contracted
                .units()
                .multiply(BigDecimal.valueOf(workingDays))
                .divide(BigDecimal.valueOf(workingDaysInYear), DECIMALS, RoundingMode.HALF_UP));
    }

    /** Units to be expected by season. */
    public Uda bySeason(Uda contracted) {
        return new Uda(contracted.units().multiply(seasonPercent.movePointLeft(PERCENT)));
    }

    /** The rule of the working days in words. */
    public String workingDayRule() {
        return "Contracted units times the working days from April to the end of the month (" + workingDays
                + "), over those of the year (" + workingDaysInYear + ").";
    }
}
