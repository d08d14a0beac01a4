package chairtime.activity;

import chairtime.activity.domain.Deed;
import chairtime.activity.domain.MidYearReview;
import chairtime.activity.domain.MidYearRule;
import chairtime.activity.domain.MidYearRuleRows;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.WorkingDayCalendar;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the commissioner decides in a mid-year review; whoever decides is taken down. */
@Service
@Transactional
@PreAuthorize(ReviewRights.WORK)
public class MidYearDesk {

    private final MidYearFinder finder;
    private final MidYearRuleRows rules;
    private final MidYearProcess process;
    private final ReviewMoney money;
    private final ReviewLog log;
    private final WorkingDayCalendar calendar;
    private final CurrentUser currentUser;
    private final Clock clock;

    MidYearDesk(
            MidYearFinder finder,
            MidYearRuleRows rules,
            MidYearProcess process,
            ReviewMoney money,
            ReviewLog log,
            WorkingDayCalendar calendar,
            CurrentUser currentUser,
            Clock clock) {
        this.finder = finder;
        this.rules = rules;
        this.process = process;
        this.money = money;
        this.log = log;
        this.calendar = calendar;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Asks the practice again, with another time to answer. */
    public void askAgain(MidYearReviewId id, long seenVersion, String question) {
        change(
                id,
                "midYearAskedAgain",
                "The practice is asked again.",
                question,
                (review, limits) -> review.askAgain(
                        seenVersion, question, limits.answerTerm(LondonTime.day(clock.instant()), calendar)));
        process.askedAgain(id);
    }

    /** Accepts the plan of the practice. */
    public void acceptPlan(MidYearReviewId id, long seenVersion, String reason) {
        change(
                id,
                "midYearPlanAccepted",
                "The plan is accepted.",
                reason,
                (review, limits) -> review.acceptPlan(seenVersion, reason, limits, deed()));
        process.decided(id);
    }

    /** Withholds part of later payments: more than nothing, at most the value of the expected shortfall. */
    public void withhold(MidYearReviewId id, long seenVersion, Money amount, String reason) {
        change(
                id,
                "midYearWithheld",
                "At most %s of later payments is withheld.".formatted(amount),
                reason,
                (review, limits) -> {
                    review.withhold(seenVersion, amount, reason, limits, deed());
                    money.enter(review, review.year(), LedgerKind.WITHHELD, amount, id.reference(), reason.strip());
                });
        process.decided(id);
    }

    /** Records that both sides agreed another target and value. The terms of the contract are changed by themselves. */
    public void agreeRebase(MidYearReviewId id, long seenVersion, AgreedRebase agreed, String reason) {
        change(
                id,
                "midYearRebaseAgreed",
                "Agreed: a target of %s UDA for %s a year from %s."
                        .formatted(
                                agreed.target().units().stripTrailingZeros().toPlainString(),
                                agreed.value(),
                                agreed.from()),
                reason,
                (review, limits) -> review.agreeRebase(seenVersion, agreed, reason, limits, deed()));
        process.decided(id);
    }

    /** Takes down what the follow-up found, and ends the review. */
    public void followUp(MidYearReviewId id, long seenVersion, String note) {
        change(
                id,
                "midYearFollowedUp",
                "The review is followed up and ends.",
                note,
                (review, limits) -> review.followUp(seenVersion, note, deed()));
        process.followedUp(id);
    }

    private void change(
            MidYearReviewId id,
            String action,
            String text,
            String reason,
            BiConsumer<MidYearReview, MidYearRule> change) {
        MidYearReview review = finder.lockVisible(id);
        MidYearStatus before = review.status();
        change.accept(review, rules.of(review.contract().commissionerCode(), review.year()));
        log.changed(review, before, action, text, reason);
    }

    private Deed deed() {
        return new Deed(currentUser.require().id(), clock.instant());
    }
}
