package chairtime.activity;

import chairtime.activity.domain.Deed;
import chairtime.activity.domain.YearEnd;
import chairtime.activity.domain.YearEndLimitRows;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import chairtime.security.CurrentUser;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the commissioner decides at the year end; whoever decides is taken down. */
@Service
@Transactional
@PreAuthorize(ReviewRights.WORK)
public class YearEndDesk {

    private final YearEndFinder finder;
    private final YearEndLimitRows limits;
    private final YearEndJudging judging;
    private final YearEndProcess process;
    private final ReviewLog log;
    private final CurrentUser currentUser;
    private final Clock clock;

    YearEndDesk(
            YearEndFinder finder,
            YearEndLimitRows limits,
            YearEndJudging judging,
            YearEndProcess process,
            ReviewLog log,
            CurrentUser currentUser,
            Clock clock) {
        this.finder = finder;
        this.limits = limits;
        this.judging = judging;
        this.process = process;
        this.log = log;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Judges what the rules leave to a person.
     *
     * @param recovery pounds to recover for the first target; nothing unless the outcome is to recover
     * @param carriedForward into the next year: a deficit is positive, a credit negative
     */
    public void judge(
            YearEndId id, long seenVersion, YearEndOutcome outcome, Money recovery, Uda carriedForward, String reason) {
        YearEnd yearEnd = finder.lockVisible(id);
        YearEndStatus before = yearEnd.status();
        yearEnd.judge(seenVersion, yearEnd.result().judged(outcome, recovery, carriedForward, reason));
        log.changed(yearEnd, before, "yearEndJudged", "A person judged the year.", reason);
        process.judged(id);
    }

    /**
     * Answers the query of the practice.
     *
     * @param delivered units that count from now on, of the routine target where there are two; the same as before when
     *     the result stands
     * @param courses unscheduled courses that count from now on; null where the year has one target
     */
    public void answerQuery(YearEndId id, long seenVersion, Uda delivered, @Nullable Integer courses, String answer) {
        YearEnd yearEnd = finder.lockVisible(id);
        YearEndStatus before = yearEnd.status();
        YearFigures now = yearEnd.figures();
        YearEndResult.Unscheduled second = yearEnd.result().unscheduled();
        if (courses != null && (second == null || courses < 0)) {
            throw new RefusedException("courses", "Write courses from 0 on, and only for a year with two targets.");
        }
        int given = second == null ? 0 : courses == null ? second.given() : courses;
        boolean stands = delivered.compareTo(now.delivered()) == 0 && (second == null || given == second.given());
        YearFigures figures = new YearFigures(
                now.year(),
                now.contracted(),
                now.value(),
                delivered,
                now.carryForward(),
                now.newPatientPremium(),
                now.miscellaneous());
        YearEndResult result =
                stands ? yearEnd.result() : judging.again(yearEnd.contract().with(figures), second, given);
        yearEnd.answerQuery(seenVersion, figures, result, answer, deed());
        log.changed(
                yearEnd,
                before,
                "yearEndQueryAnswered",
                stands
                        ? "The result stands."
                        : "Delivered is corrected from %s to %s UDA%s."
                                .formatted(
                                        plain(now.delivered()),
                                        plain(delivered),
                                        second == null
                                                ? ""
                                                : ", unscheduled courses from %d to %d"
                                                        .formatted(second.given(), given)),
                answer);
        process.queryAnswered(id);
    }

    /** Decides how money is recovered: offered, imposed or waived. */
    public void decideRecovery(YearEndId id, long seenVersion, RecoveryPlan plan) {
        YearEnd yearEnd = finder.lockVisible(id);
        YearEndStatus before = yearEnd.status();
        yearEnd.decideRecovery(
                seenVersion, plan, limits.of(yearEnd.contract().commissionerCode(), yearEnd.year()), deed());
        log.changed(
                yearEnd,
                before,
                "recoveryDecided",
                "%s: %s of %s in %d instalments%s."
                        .formatted(
                                plan.kind().label(),
                                plan.kind() == RecoveryKind.WAIVE ? Money.ZERO : plan.amount(),
                                yearEnd.result().recovery(),
                                plan.instalments(),
                                plan.breachNotice() ? ", with a breach notice" : ""),
                plan.reason());
        process.recoveryDecided(id, plan.kind() == RecoveryKind.OFFER);
    }

    private Deed deed() {
        return new Deed(currentUser.require().id(), clock.instant());
    }

    private static String plain(Uda uda) {
        return uda.units().stripTrailingZeros().toPlainString();
    }
}
