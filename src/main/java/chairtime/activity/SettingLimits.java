package chairtime.activity;

import static chairtime.activity.RuleChangeChecks.demand;

import chairtime.activity.domain.SettingAnswers;
import java.math.BigDecimal;

/** Answers that only make sense beside another one. */
final class SettingLimits {

    private static final int DAYS_OF_OCTOBER = 31;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MOST_SCHEDULE_MONTHS = 24;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private SettingLimits() {}

    /**
     * Refuses an answer that does not go with those to other questions.
     *
     * @param others what is answered on the first day of the new answer
     */
    static void check(RuleSetting setting, String answer, SettingAnswers others) {
        switch (setting) {
            case QUERY_REMINDER_WORKING_DAYS ->
                checkReminder(answer, others.text(RuleSetting.QUERY_ANSWER_WORKING_DAYS));
            case QUERY_ANSWER_WORKING_DAYS ->
                checkReminder(others.text(RuleSetting.QUERY_REMINDER_WORKING_DAYS), answer);
            case MID_YEAR_REMINDER_WORKING_DAYS ->
                checkReminder(answer, others.text(RuleSetting.MID_YEAR_ANSWER_WORKING_DAYS));
            case MID_YEAR_ANSWER_WORKING_DAYS ->
                checkReminder(others.text(RuleSetting.MID_YEAR_REMINDER_WORKING_DAYS), answer);
            case MID_YEAR_REVIEW_DONE_BY_DAY_OF_OCTOBER ->
                demand(
                        Integer.parseInt(answer) <= DAYS_OF_OCTOBER,
                        "answer",
                        "October has 31 days. Write a day of it.");
            case MID_YEAR_SCHEDULE_MONTHS ->
                demand(Integer.parseInt(answer) < MONTHS_OF_A_YEAR, "answer", "Write fewer than 12 pay statements.");
            case YEAR_END_SCHEDULE_MONTHS ->
                demand(
                        Integer.parseInt(answer) >= MONTHS_OF_A_YEAR
                                && Integer.parseInt(answer) <= MOST_SCHEDULE_MONTHS,
                        "answer",
                        "Write from 12 to 24 pay statements: the year itself has 12.");
            case ON_TRACK_FROM_PERCENT -> checkLines(others.text(RuleSetting.AT_RISK_FROM_PERCENT), answer);
            case AT_RISK_FROM_PERCENT -> checkLines(answer, others.text(RuleSetting.ON_TRACK_FROM_PERCENT));
            case APRIL_TO_SEPTEMBER_PERCENT -> checkParts(answer, others.text(RuleSetting.JANUARY_TO_MARCH_PERCENT));
            case JANUARY_TO_MARCH_PERCENT -> checkParts(others.text(RuleSetting.APRIL_TO_SEPTEMBER_PERCENT), answer);
            default -> {}
        }
    }

    private static void checkReminder(String reminder, String answer) {
        demand(
                Integer.parseInt(reminder) < Integer.parseInt(answer),
                "answer",
                "The reminder comes before the time to answer is over: with " + answer
                        + " working days to answer, it can be at most " + (Integer.parseInt(answer) - 1)
                        + " before the end, and " + reminder + " does not fit.");
    }

    private static void checkLines(String atRisk, String onTrack) {
        demand(
                new BigDecimal(atRisk).compareTo(new BigDecimal(onTrack)) <= 0,
                "answer",
                "At risk begins at or under on track: " + atRisk + " % is over " + onTrack + " %.");
    }

    private static void checkParts(String summer, String winter) {
        demand(
                new BigDecimal(summer).signum() > 0
                        && new BigDecimal(summer).add(new BigDecimal(winter)).compareTo(WHOLE) <= 0,
                "answer",
                "April to September has more than nothing, and with January to March at most 100 %: " + summer
                        + " % and " + winter + " % do not fit.");
    }
}
