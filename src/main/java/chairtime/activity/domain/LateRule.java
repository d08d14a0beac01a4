package chairtime.activity.domain;

import static chairtime.activity.RuleSetting.CLAIM_IS_LATE_AFTER;
import static chairtime.activity.RuleSetting.FAILED_TO_RETURN_IS_NEVER_LATE;
import static chairtime.activity.RuleSetting.ORTHODONTIC_IS_NEVER_LATE;

import chairtime.activity.Course;
import chairtime.activity.SettingAnswer;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether a claim came too late after completion, so that it earns nothing but still has to be claimed. Rules section
 * 1.6: two months, measured as 62 days, with exemptions.
 */
final class LateRule {

    private static final int NEVER = Integer.MAX_VALUE;

    private final DatedAnswers after;
    private final DatedAnswers failedToReturnExempt;
    private final DatedAnswers orthodonticExempt;

    LateRule(List<SettingAnswer> settings) {
        after = new DatedAnswers(settings, CLAIM_IS_LATE_AFTER, LateRule::span, NEVER);
        failedToReturnExempt = new DatedAnswers(settings, FAILED_TO_RETURN_IS_NEVER_LATE, LateRule::yes, 1);
        orthodonticExempt = new DatedAnswers(settings, ORTHODONTIC_IS_NEVER_LATE, LateRule::yes, 1);
    }

    boolean isLate(Course course) {
        int completed = course.completed();
        if (!Course.isDay(completed)
                || course.failedToReturn() && failedToReturnExempt.on(completed) == 1
                || course.orthodontic() && orthodonticExempt.on(completed) == 1) {
            return false;
        }
        int span = after.on(completed);
        if (span == NEVER) {
            return false;
        }
        // days are positive, months negative
        return span >= 0
                ? course.received() - completed > span
                : course.received()
                        > LocalDate.ofEpochDay(completed).plusMonths(-span).toEpochDay();
    }

    private static int span(String answer) {
        if ("NEVER".equals(answer)) {
            return NEVER;
        }
        Span span = Span.of(answer);
        return span.months() ? -span.number() : span.number();
    }

    private static int yes(String answer) {
        return "YES".equals(answer) ? 1 : 0;
    }
}
