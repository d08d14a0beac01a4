package chairtime.activity;

import static chairtime.activity.SettingForm.amount;
import static chairtime.activity.SettingForm.count;
import static chairtime.activity.SettingForm.oneOf;
import static chairtime.activity.SettingForm.percent;
import static chairtime.activity.SettingForm.span;
import static chairtime.activity.SettingForm.yesOrNo;
import static chairtime.activity.SettingTopic.CLAIMS;
import static chairtime.activity.SettingTopic.DELIVERY;
import static chairtime.activity.SettingTopic.FIGURE_QUERIES;
import static chairtime.activity.SettingTopic.MID_YEAR;
import static chairtime.activity.SettingTopic.TERMS;
import static chairtime.activity.SettingTopic.UNSCHEDULED_CARE;
import static chairtime.activity.SettingTopic.YEAR_END;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Questions that the rules leave open, or answer differently over time. */
public enum RuleSetting {
    DAY_INSTEAD_OF_COMPLETION(
            CLAIMS,
            "Which day stands in when a patient did not return",
            "Acceptance",
            oneOf("LAST_VISIT", "ACCEPTANCE")),
    CLAIM_IS_LATE_AFTER(
            CLAIMS, "When a claim comes too late after completion", "Completion", span("62 days or 2 months", "NEVER")),
    FAILED_TO_RETURN_IS_NEVER_LATE(
            CLAIMS, "Whether courses of patients who failed to return are never late", "Completion", yesOrNo()),
    ORTHODONTIC_IS_NEVER_LATE(CLAIMS, "Whether orthodontic claims are never late", "Completion", yesOrNo()),
    TEETH_FOR_BAND_2B(CLAIMS, "From how many teeth on a course is band 2b", "Acceptance", count(3)),
    INCOMPLETE_COURSE_EARNS(
            CLAIMS,
            "What a course earns whose patient failed to return",
            "Acceptance",
            oneOf("BAND_CLAIMED", "NOTHING")),
    NEW_PATIENT_PREMIUM_FOR_URGENT(
            CLAIMS, "Whether urgent courses earn the New Patient Premium of band 1", "Acceptance", yesOrNo()),
    COURSES_PER_10000_POUNDS(
            UNSCHEDULED_CARE,
            "How many unscheduled courses are required for each 10,000 pounds of contract value",
            "1 April of the year",
            amount(11)),
    UNSCHEDULED_ROUNDING(
            UNSCHEDULED_CARE,
            "What becomes of a part of an unscheduled course",
            "1 April of the year",
            oneOf("HALF_UP", "UP", "DOWN")),
    UNSCHEDULED_TOLERANCE_PERCENT(
            UNSCHEDULED_CARE,
            "Under which share of the unscheduled courses money is recovered, in percent",
            "1 April of the year",
            percent(96)),
    COURSES_ABOVE_REQUIREMENT(
            UNSCHEDULED_CARE,
            "Whether unscheduled courses above the requirement are paid",
            "1 April of the year",
            oneOf("PAID", "NOT_PAID")),
    LEAST_TARGET(DELIVERY, "Up to which target of units a contract is left out of delivery", "Month", amount(100)),
    ON_TRACK_FROM_PERCENT(
            DELIVERY, "From which percentage of its working-day share a contract is on track", "Month", percent(96)),
    AT_RISK_FROM_PERCENT(
            DELIVERY,
            "From which percentage of its working-day share a contract is at risk and not late",
            "Month",
            percent(60)),
    APRIL_TO_SEPTEMBER_PERCENT(
            DELIVERY,
            "Which part of a year is usually delivered from April to September, in percent",
            "1 April of the year",
            percent(44)),
    JANUARY_TO_MARCH_PERCENT(
            DELIVERY,
            "Which part of a year is usually delivered from January to March, in percent",
            "1 April of the year",
            percent(30)),
    QUERY_ANSWER_WORKING_DAYS(
            FIGURE_QUERIES, "How many working days a practice has to answer a query", "Day of the query", count(10)),
    QUERY_REMINDER_WORKING_DAYS(
            FIGURE_QUERIES,
            "How many working days before the end of that time it is reminded",
            "Day of the query",
            count(3)),
    QUERY_DECISION_WORKING_DAYS(
            FIGURE_QUERIES,
            "In how many working days after the answer the figure is agreed",
            "Day of the answer",
            count(5)),
    MID_YEAR_SCHEDULE_MONTHS(
            MID_YEAR, "How many pay statements from April on the mid-year figure has", "1 April of the year", count(6)),
    MID_YEAR_REVIEW_DONE_BY_DAY_OF_OCTOBER(
            MID_YEAR, "By which day of October reviews are done", "1 April of the year", count(31)),
    MID_YEAR_ANSWER_WORKING_DAYS(
            MID_YEAR,
            "How many working days a practice has to give reasons and a plan",
            "1 April of the year",
            count(10)),
    MID_YEAR_REMINDER_WORKING_DAYS(
            MID_YEAR,
            "How many working days before the end of that time it is reminded of the review",
            "1 April of the year",
            count(3)),
    MID_YEAR_REVIEW_WORKING_DAYS(
            MID_YEAR, "In how many working days an answer is reviewed", "1 April of the year", count(5)),
    MID_YEAR_FOLLOW_UP_DAYS(
            MID_YEAR,
            "How many days before reviews are done a decision is followed up at the latest",
            "1 April of the year",
            count(5)),
    MID_YEAR_WITHHOLDING(
            MID_YEAR, "When payments may be withheld", "1 April of the year", oneOf("AT_ONCE", "AFTER_ASKING_AGAIN")),
    YEAR_END_SCHEDULE_MONTHS(
            YEAR_END, "How many pay statements from April on the year end has", "1 April of the year", count(15)),
    YEAR_END_QUERY_DAYS(
            YEAR_END, "How many days a practice has to query the provisional result", "1 April of the year", count(28)),
    YEAR_END_WORK_WORKING_DAYS(
            YEAR_END,
            "In how many working days people answer a query or decide on a recovery",
            "1 April of the year",
            count(10)),
    INSTALMENT_ANSWER_DAYS(
            YEAR_END, "How many days a practice has to answer offered instalments", "1 April of the year", count(14)),
    MOST_INSTALMENTS(
            YEAR_END, "Into how many monthly instalments a recovery may be split", "1 April of the year", count(12)),
    DEFICIT_LEFT_AGAIN_RATE(
            YEAR_END,
            "At which rate a deficit brought in is recovered that was left undelivered again",
            "1 April of the year",
            oneOf("YEAR_BEFORE", "THIS_YEAR")),
    REBASING_YEARS(TERMS, "After how many years in a row a contract may be rebased by force", "Notice", count(3)),
    REBASING_LINE_PERCENT(TERMS, "Under which percentage such a year has to be", "Notice", percent(96)),
    REBASING_LEVEL(
            TERMS,
            "To what level a contract is rebased by force",
            "Notice",
            oneOf("BEST_OF_THE_YEARS", "AVERAGE_OF_THE_YEARS", "LATEST_YEAR")),
    REBASING_NOTICE_FROM(TERMS, "When a forced rebase may begin", "Notice", oneOf("NEXT_1_APRIL", "AT_ONCE")),
    HAND_BACK_NOTICE(
            TERMS,
            "How long before it gives a contract or a part back a practice says so",
            "Notice",
            span("3 months or 90 days", "NONE"));

    /** What whole England is compared by: nobody has an own answer. */
    private static final Set<RuleSetting> FOR_EVERYBODY = Set.of(
            LEAST_TARGET,
            ON_TRACK_FROM_PERCENT,
            AT_RISK_FROM_PERCENT,
            MID_YEAR_SCHEDULE_MONTHS,
            YEAR_END_SCHEDULE_MONTHS);

    private final SettingTopic topic;
    private final String question;
    private final String selectedBy;
    private final SettingForm form;

    RuleSetting(SettingTopic topic, String question, String selectedBy, SettingForm form) {
        this.topic = topic;
        this.question = question;
        this.selectedBy = selectedBy;
        this.form = form;
    }

    /** What it is about. */
    public SettingTopic topic() {
        return topic;
    }

    /** The question in the words of the screens. */
    public String question() {
        return question;
    }

    /** The date that selects the answer, in the words of the screens. */
    public String selectedBy() {
        return selectedBy;
    }

    /** What an answer looks like. */
    public String answers() {
        return form.words();
    }

    /** The answers there are, as they are kept; empty when there are too many to choose from. */
    public List<String> choices() {
        return form.choices();
    }

    /** Whether one answer holds for everybody, so that no commissioner has an own one. */
    public boolean sameForEverybody() {
        return FOR_EVERYBODY.contains(this);
    }

    /** The answer as it is kept, from what somebody typed; empty when that can be none. */
    public Optional<String> read(String typed) {
        return form.read(typed);
    }

    /** A kept answer in the words of the screens, such as {@code Last visit}. */
    public static String inWords(String answer) {
        String words = answer.replace('_', ' ').toLowerCase(Locale.ROOT).replace("april", "April");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
