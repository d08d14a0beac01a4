package chairtime.activity;

import chairtime.activity.domain.MidYearDecisionPart;
import chairtime.activity.domain.MidYearReview;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money that mid-year reviews withhold of later payments, and its release. */
@Service
@Transactional
public class Withholdings {

    private final MidYearFinder finder;
    private final MidYearViews views;
    private final MidYearCorrespondence correspondence;
    private final ReviewMoney money;
    private final ReviewLog log;
    private final CurrentUser currentUser;
    private final Clock clock;

    Withholdings(
            MidYearFinder finder,
            MidYearViews views,
            MidYearCorrespondence correspondence,
            ReviewMoney money,
            ReviewLog log,
            CurrentUser currentUser,
            Clock clock) {
        this.finder = finder;
        this.views = views;
        this.correspondence = correspondence;
        this.money = money;
        this.log = log;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What the review withholds, for both of its sides; empty when nothing. */
    @PreAuthorize(ReviewRights.READ_ONE)
    @Transactional(readOnly = true)
    public Optional<WithheldAccount> account(MidYearReviewId id) {
        MidYearReview review = finder.visible(id);
        MidYearDecisionPart decision = review.decisionMade();
        boolean works = currentUser.require().has(Role.RECOVERY_LEAD)
                || currentUser.require().has(Role.COMMISSIONER);
        return decision.withheld()
                .map(withheld -> new WithheldAccount(withheld, decision.released(), money.of(review), works));
    }

    /** Releases some of it, at most what is still withheld; the practice is told. A second click is refused. */
    @PreAuthorize(ReviewRights.WORK)
    public void release(MidYearReviewId id, long seenVersion, Money amount, String reason) {
        MidYearReview review = finder.lockVisible(id);
        if (reason.isBlank()) {
            throw new RefusedException("reason", "Write the reason.");
        }
        review.release(seenVersion, amount);
        money.record(
                review,
                review.year(),
                new ReviewMoney.Moved(
                        LedgerKind.RELEASED,
                        LondonTime.day(clock.instant()),
                        amount,
                        MoneyWay.RELEASED,
                        review.id().reference(),
                        reason.strip()));
        log.noted(review, "midYearReleased", "%s of what is withheld is released.".formatted(amount), reason);
        correspondence.released(views.view(review), review.version(), amount, reason);
    }

    /** Takes a release back that was recorded wrongly, by its opposite; both stay readable. */
    @PreAuthorize(ReviewRights.WORK)
    public void takeBack(MidYearReviewId id, long seenVersion, LedgerEntryId entry, String reason) {
        MidYearReview review = finder.lockVisible(id);
        Money amount = money.takeBack(review, entry, reason);
        review.takeReleaseBack(seenVersion, amount);
        log.noted(review, "midYearReleaseTakenBack", "The release of %s is taken back.".formatted(amount), reason);
        correspondence.releaseTakenBack(views.view(review), review.version(), amount, reason);
    }
}
