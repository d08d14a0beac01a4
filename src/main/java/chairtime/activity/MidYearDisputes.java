package chairtime.activity;

import chairtime.activity.domain.Deed;
import chairtime.activity.domain.MidYearReview;
import chairtime.activity.domain.MidYearRule;
import chairtime.activity.domain.MidYearRuleRows;
import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import chairtime.platform.WorkingDayCalendar;
import chairtime.security.CurrentUser;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A disputed figure: NHSBSA says what is right, not the commissioner, and the review waits for it. */
@Service
@Transactional
public class MidYearDisputes {

    private final MidYearFinder finder;
    private final MidYearRuleRows limits;
    private final YearEndRules rules;
    private final MidYearProcess process;
    private final MidYearViews views;
    private final MidYearCorrespondence correspondence;
    private final ReviewLog log;
    private final WorkingDayCalendar calendar;
    private final CurrentUser currentUser;
    private final Clock clock;

    MidYearDisputes(
            MidYearFinder finder,
            MidYearRuleRows limits,
            YearEndRules rules,
            MidYearProcess process,
            MidYearViews views,
            MidYearCorrespondence correspondence,
            ReviewLog log,
            WorkingDayCalendar calendar,
            CurrentUser currentUser,
            Clock clock) {
        this.finder = finder;
        this.limits = limits;
        this.rules = rules;
        this.process = process;
        this.views = views;
        this.correspondence = correspondence;
        this.log = log;
        this.calendar = calendar;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Puts the review on hold; for both of its sides, as long as nothing is decided. */
    @PreAuthorize("hasAnyRole('RECOVERY_LEAD','COMMISSIONER','PROVIDER')")
    public void raise(MidYearReviewId id, long seenVersion, String reason) {
        MidYearReview review = finder.lockVisible(id);
        MidYearStatus before = review.status();
        review.dispute(seenVersion, reason, clock.instant());
        log.changed(
                review, before, "midYearDisputed", "The figure is disputed; NHSBSA is to say what is right.", reason);
        process.disputed(id);
        correspondence.onHold(views.view(review));
    }

    /**
     * Records what NHSBSA found: another figure, or the same again. Under the line the practice is asked anew.
     *
     * @param scheduled units scheduled by September, as NHSBSA has them
     */
    @PreAuthorize(ReviewRights.WORK)
    public void settle(MidYearReviewId id, long seenVersion, Uda scheduled, String reason) {
        MidYearReview review = finder.lockVisible(id);
        if (scheduled.compareTo(Uda.ZERO) < 0) {
            throw new RefusedException("scheduled", "Write the units scheduled by September, 0 or more.");
        }
        MidYearStatus before = review.status();
        YearFigures now = review.figures().year();
        YearFigures settled = new YearFigures(
                now.year(),
                now.contracted(),
                now.value(),
                scheduled,
                now.carryForward(),
                now.newPatientPremium(),
                now.miscellaneous());
        MidYearResult result = rules.midYear(review.contract().commissionerCode(), settled);
        MidYearRule limit = limits.of(review.contract().commissionerCode(), review.year());
        review.settleFigure(
                seenVersion,
                settled,
                result,
                reason,
                limit.answerTerm(LondonTime.day(clock.instant()), calendar),
                new Deed(currentUser.require().id(), clock.instant()));
        log.changed(
                review,
                before,
                "midYearFigureSettled",
                "The figure is settled: %s UDA scheduled by September instead of %s."
                        .formatted(plain(scheduled), plain(now.delivered())),
                reason);
        process.figureSettled(id, result.reviewRequired());
    }

    private static String plain(Uda uda) {
        return uda.units().stripTrailingZeros().toPlainString();
    }
}
