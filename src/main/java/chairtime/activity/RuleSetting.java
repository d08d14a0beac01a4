package chairtime.activity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Questions that the rules leave open, or answer differently over time. */
public enum RuleSetting {
    DAY_INSTEAD_OF_COMPLETION(
            "Which day stands in when a patient did not return",
            "Acceptance",
            "LAST_VISIT|ACCEPTANCE",
            "last visit or acceptance"),
    CLAIM_IS_LATE_AFTER(
            "When a claim comes too late after completion",
            "Completion",
            "NEVER|[1-9]\\d{0,2} DAYS|[1-9]\\d? MONTHS",
            "a span such as 62 days or 2 months, or never"),
    FAILED_TO_RETURN_IS_NEVER_LATE(
            "Whether courses of patients who failed to return are never late", "Completion", "YES|NO", "yes or no"),
    ORTHODONTIC_IS_NEVER_LATE("Whether orthodontic claims are never late", "Completion", "YES|NO", "yes or no"),
    TEETH_FOR_BAND_2B(
            "From how many teeth on a course is band 2b", "Acceptance", "[1-9]\\d?", "a whole number, such as 3"),
    INCOMPLETE_COURSE_EARNS(
            "What a course earns whose patient failed to return",
            "Acceptance",
            "BAND_CLAIMED|NOTHING",
            "band claimed or nothing"),
    NEW_PATIENT_PREMIUM_FOR_URGENT(
            "Whether urgent courses earn the New Patient Premium of band 1", "Acceptance", "YES|NO", "yes or no"),
    UNSCHEDULED_ROUNDING(
            "What becomes of a part of an unscheduled course",
            "1 April of the year",
            "HALF_UP|UP|DOWN",
            "half up, up or down"),
    UNSCHEDULED_TOLERANCE_PERCENT(
            "Under which share of the unscheduled courses money is recovered",
            "1 April of the year",
            "\\d{1,3}(\\.\\d{1,4})?",
            "a percentage, such as 96"),
    COURSES_ABOVE_REQUIREMENT(
            "Whether unscheduled courses above the requirement are paid",
            "1 April of the year",
            "PAID|NOT_PAID",
            "paid or not paid"),
    REBASING_YEARS(
            "After how many years in a row a contract may be rebased by force",
            "Notice",
            "[1-9]\\d?",
            "a whole number, such as 3"),
    REBASING_LINE_PERCENT(
            "Under which percentage such a year has to be",
            "Notice",
            "\\d{1,3}(\\.\\d{1,4})?",
            "a percentage, such as 96"),
    REBASING_NOTICE_FROM("When a forced rebase may begin", "Notice", "NEXT_1_APRIL|AT_ONCE", "next 1 April or at once");

    private final String question;
    private final String selectedBy;
    private final Pattern form;
    private final String answers;

    RuleSetting(String question, String selectedBy, String form, String answers) {
        this.question = question;
        this.selectedBy = selectedBy;
        this.form = Pattern.compile(form);
        this.answers = answers;
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
        return answers;
    }

    /** The answer as it is kept, from what somebody typed; empty when that can be none. */
    public Optional<String> read(String typed) {
        String plain = typed.strip().toUpperCase(Locale.ROOT);
        return Stream.of(plain, plain.replace(' ', '_'))
                .filter(answer -> form.matcher(answer).matches())
                .findFirst();
    }

    /** A kept answer in the words of the screens, such as {@code Last visit}. */
    public static String inWords(String answer) {
        String words = answer.replace('_', ' ').toLowerCase(Locale.ROOT).replace("april", "April");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
