package chairtime.activity.domain;

import chairtime.activity.Certainty;
import chairtime.activity.RuleSetting;
import chairtime.activity.SettingAnswer;
import chairtime.platform.FinancialYear;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how much of a year's activity falls into which part of it. Rules section 1.8. */
@Component
public class SeasonRows {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int HALF = 6;
    private static final int QUARTER = 3;

    private final SettingRows settings;

    SeasonRows(SettingRows settings) {
        this.settings = settings;
    }

    /**
     * A part of the year.
     *
     * @param firstMonth its first month
     * @param months how many months it has
     * @param percent share of the year's activity
     * @param certainty how far that can be relied on
     */
    public record Season(Month firstMonth, int months, BigDecimal percent, Certainty certainty) {

        /** Whether the month is in it. */
        public boolean has(YearMonth month) {
            return Math.floorMod(month.getMonthValue() - firstMonth.getValue(), 12) < months;
        }
    }

    /** The parts of that year as the commissioner, or everybody, sees them; the autumn has what the others leave. */
    public List<Season> of(@Nullable String commissionerCode, FinancialYear year) {
        SettingAnswers answers = settings.on(commissionerCode, year.firstDay());
        Season summer = season(Month.APRIL, HALF, answers.answer(RuleSetting.APRIL_TO_SEPTEMBER_PERCENT));
        Season winter = season(Month.JANUARY, QUARTER, answers.answer(RuleSetting.JANUARY_TO_MARCH_PERCENT));
        BigDecimal left = WHOLE.subtract(summer.percent()).subtract(winter.percent());
        return List.of(summer, new Season(Month.OCTOBER, QUARTER, left, summer.certainty()), winter);
    }

    private static Season season(Month first, int months, SettingAnswer answer) {
        return new Season(first, months, new BigDecimal(answer.answer()), answer.certainty());
    }
}
