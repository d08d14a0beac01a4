package chairtime.activity;

import chairtime.activity.domain.AnswerDraftRows;
import chairtime.activity.domain.Deed;
import chairtime.activity.domain.YearEnd;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a practice does at the year end of its own contract. */
@Service
@Transactional
@PreAuthorize(ReviewRights.ANSWER)
public class YearEndChecks {

    private final YearEndFinder finder;
    private final AnswerDraftRows drafts;
    private final YearEndProcess process;
    private final YearEndViews views;
    private final YearEndCorrespondence correspondence;
    private final ReviewLog log;
    private final CurrentUser currentUser;
    private final Clock clock;

    YearEndChecks(
            YearEndFinder finder,
            AnswerDraftRows drafts,
            YearEndProcess process,
            YearEndViews views,
            YearEndCorrespondence correspondence,
            ReviewLog log,
            CurrentUser currentUser,
            Clock clock) {
        this.finder = finder;
        this.drafts = drafts;
        this.process = process;
        this.views = views;
        this.correspondence = correspondence;
        this.log = log;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What people of the practice have written of that form and not sent yet. */
    @Transactional(readOnly = true)
    public Optional<AnswerDraft> draft(YearEndId id, AnswerForm form) {
        return drafts.find(finder.visible(id), form);
    }

    /**
     * Keeps what was written, complete or not; answers its new version.
     *
     * @param seenVersion version of the draft that was seen, or {@link AnswerDraft#NEW}
     * @throws RefusedException when somebody else of the practice changed it meanwhile, or nothing is waited for
     */
    public long saveDraft(YearEndId id, AnswerForm form, long seenVersion, @Nullable Uda figure, String words) {
        YearEnd yearEnd = finder.visible(id);
        YearEndStatus waiting =
                form == AnswerForm.YEAR_END_QUERY ? YearEndStatus.PROVISIONAL : YearEndStatus.SCHEDULE_OFFERED;
        if (yearEnd.status() != waiting) {
            throw new RefusedException("no answer is waited for any more. Open this page again.");
        }
        return drafts.save(yearEnd, form, seenVersion, figure, words, clock.instant());
    }

    /** Accepts the provisional result before the time to query is over. */
    public void accept(YearEndId id, long seenVersion) {
        YearEnd yearEnd = finder.lockVisible(id);
        YearEndStatus before = yearEnd.status();
        yearEnd.accept(seenVersion);
        drafts.delete(yearEnd, AnswerForm.YEAR_END_QUERY);
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
        drafts.delete(yearEnd, AnswerForm.YEAR_END_QUERY);
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
        drafts.delete(yearEnd, AnswerForm.RECOVERY_ANSWER);
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
