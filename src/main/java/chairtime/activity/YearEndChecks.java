package chairtime.activity;

import chairtime.activity.domain.Deed;
import chairtime.activity.domain.YearEnd;
import chairtime.platform.Uda;
import chairtime.security.CurrentUser;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a practice does at the year end of its own contract. */
@Service
@Transactional
@PreAuthorize(ReviewRights.ANSWER)
public class YearEndChecks {

    private final YearEndFinder finder;
    private final YearEndProcess process;
    private final YearEndViews views;
    private final YearEndCorrespondence correspondence;
    private final ReviewLog log;
    private final CurrentUser currentUser;
    private final Clock clock;

    YearEndChecks(
            YearEndFinder finder,
            YearEndProcess process,
            YearEndViews views,
            YearEndCorrespondence correspondence,
            ReviewLog log,
            CurrentUser currentUser,
            Clock clock) {
        this.finder = finder;
        this.process = process;
        this.views = views;
        this.correspondence = correspondence;
        this.log = log;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Accepts the provisional result before the time to query is over. */
    public void accept(YearEndId id, long seenVersion) {
        YearEnd yearEnd = finder.lockVisible(id);
        YearEndStatus before = yearEnd.status();
        yearEnd.accept(seenVersion);
        log.changed(yearEnd, before, "yearEndAccepted", "The practice accepts the result.", null);
        process.checked(id, false);
    }

    /**
     * Queries the provisional result.
     *
     * @param delivered units that the practice says it delivered
     */
    public void query(YearEndId id, long seenVersion, String reason, Uda delivered) {
        YearEnd yearEnd = finder.lockVisible(id);
        YearEndStatus before = yearEnd.status();
        yearEnd.raiseQuery(
                seenVersion, reason, delivered, new Deed(currentUser.require().id(), clock.instant()));
        log.changed(
                yearEnd,
                before,
                "yearEndQueried",
                "The practice says it delivered %s UDA."
                        .formatted(delivered.units().stripTrailingZeros().toPlainString()),
                reason);
        process.checked(id, true);
        correspondence.queried(views.view(yearEnd));
    }

    /**
     * Answers the offered instalments.
     *
     * @param remark what the practice needs instead; not needed when it agrees
     */
    public void answerSchedule(YearEndId id, long seenVersion, boolean agreed, String remark) {
        YearEnd yearEnd = finder.lockVisible(id);
        YearEndStatus before = yearEnd.status();
        yearEnd.answerSchedule(seenVersion, agreed, remark, clock.instant());
        log.changed(
                yearEnd,
                before,
                agreed ? "recoveryAgreed" : "recoveryNotAgreed",
                agreed ? "The practice agrees to the instalments." : "The practice does not agree to the instalments.",
                agreed ? null : remark);
        process.scheduleAnswered(id, agreed);
        if (!agreed) {
            correspondence.scheduleNotAgreed(views.view(yearEnd));
        }
    }
}
