package chairtime.activity.domain;

import chairtime.activity.AgreedRebase;
import chairtime.activity.ContractYear;
import chairtime.activity.MidYearAnswer;
import chairtime.activity.MidYearFigures;
import chairtime.activity.MidYearResult;
import chairtime.activity.MidYearReviewId;
import chairtime.activity.MidYearStatus;
import chairtime.activity.ReviewKind;
import chairtime.activity.YearFigures;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The mid-year review of a contract whose adjusted figure is under the line. */
@Entity
@Table(name = "activity_mid_year_review")
public class MidYearReview extends KeptReview<MidYearStatus> {

    private static final int TEXT_LENGTH = 2000;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MidYearStatus status;

    @Embedded
    private MidYearJudgement judgement = new MidYearJudgement();

    private LocalDate completeBy;
    private Instant startedAt;
    private long startedBy;

    @Embedded
    private MidYearAsking asking = new MidYearAsking();

    @Embedded
    private @Nullable MidYearAnswerPart answer;

    @Embedded
    private @Nullable MidYearDecisionPart decision;

    private @Nullable LocalDate followUpOn;
    private @Nullable Instant disputedAt;
    private @Nullable String disputeReason;
    private @Nullable String correctionReason;

    @Embedded
    private @Nullable ReviewEnd end;

    protected MidYearReview() {}

    private MidYearReview(ReviewedContract contract) {
        super(contract);
    }

    /** A review whose practice is to be asked now. */
    public static MidYearReview start(
            ContractYear contract, MidYearResult result, MidYearRule limits, AnswerTerm term, Deed deed) {
        MidYearReview review = new MidYearReview(ReviewedContract.of(contract));
        review.status = MidYearStatus.ASKED;
        review.judgement = MidYearJudgement.of(contract.figures(), result, limits.shareByCutPercent());
        review.completeBy = limits.completeBy(contract.figures().year());
        review.startedAt = deed.at();
        review.startedBy = deed.by().value();
        review.asking = MidYearAsking.first(term);
        return review;
    }

    /** The practice answers. */
    public void answer(long seenVersion, MidYearAnswer given, Deed deed) {
        refuseUnlessSame(seenVersion);
        refuseUnlessCanBecome(MidYearStatus.ANSWERED);
        answer = MidYearAnswerPart.of(given, year(), deed);
        become(MidYearStatus.ANSWERED);
    }

    /** No answer came in time; false when one did meanwhile, or the figure is disputed. */
    public boolean noteSilence() {
        if (status != MidYearStatus.ASKED) {
            return false;
        }
        become(MidYearStatus.NO_ANSWER);
        return true;
    }

    /** The practice is asked again, with a question and another time to answer. */
    public void askAgain(long seenVersion, String about, AnswerTerm term) {
        refuseUnlessSame(seenVersion);
        String asked = ReviewText.filled(about, TEXT_LENGTH, "question", "what is still missing");
        become(MidYearStatus.ASKED);
        asking = asking.next(asked, term);
    }

    /** The plan is accepted. */
    public void acceptPlan(long seenVersion, String reason, MidYearRule limits, Deed deed) {
        if (status == MidYearStatus.NO_ANSWER) {
            throw new RefusedException("There is no plan to accept. Ask again, withhold or record a rebase.");
        }
        decide(seenVersion, MidYearStatus.PLAN_ACCEPTED, MidYearDecisionPart.accepted(reason, deed), limits, deed);
    }

    /** Part of later payments is withheld, at most the value of the expected shortfall. */
    public void withhold(long seenVersion, Money amount, String reason, MidYearRule limits, Deed deed) {
        if (limits.withholdsAfterAskingAgain() && asking.times() < 2) {
            throw new RefusedException(
                    "Payments may be withheld once the practice was asked again and still has no plan"
                            + " that holds. Ask again first, or have the rule of this year changed.");
        }
        decide(
                seenVersion,
                MidYearStatus.WITHHELD,
                MidYearDecisionPart.withholding(amount, figures().expectedShortfallValue(), reason, deed),
                limits,
                deed);
    }

    /** Both sides agreed another target; the contract's terms change elsewhere. */
    public void agreeRebase(long seenVersion, AgreedRebase agreed, String reason, MidYearRule limits, Deed deed) {
        decide(
                seenVersion,
                MidYearStatus.REBASED,
                MidYearDecisionPart.rebased(agreed, figures().year().contracted(), year().firstDay(), reason, deed),
                limits,
                deed);
    }

    private void decide(long seenVersion, MidYearStatus next, MidYearDecisionPart how, MidYearRule limits, Deed deed) {
        refuseUnlessSame(seenVersion);
        become(next);
        decision = how;
        followUpOn = limits.followUpOn(deed.today(), answerGiven().planBy().orElse(completeBy), completeBy);
    }

    /** The figure is disputed; everything waits until NHSBSA has said what is right. */
    public void dispute(long seenVersion, String reason, Instant now) {
        refuseUnlessSame(seenVersion);
        String why = ReviewText.filled(reason, TEXT_LENGTH, "reason", "what is wrong with the figure");
        become(MidYearStatus.ON_HOLD);
        disputeReason = why;
        disputedAt = now;
    }

    /** The figure is settled. Under the line the practice is asked anew, otherwise the review ends. */
    public void settleFigure(
            long seenVersion, YearFigures settled, MidYearResult result, String reason, AnswerTerm term, Deed deed) {
        refuseUnlessSame(seenVersion);
        String why = ReviewText.filled(reason, TEXT_LENGTH, "reason", "what NHSBSA found");
        become(result.reviewRequired() ? MidYearStatus.ASKED : MidYearStatus.NOT_NEEDED);
        judgement = MidYearJudgement.of(settled, result, judgement.shareByCut());
        correctionReason = why;
        if (result.reviewRequired()) {
            asking = asking.next(null, term);
        } else {
            end = ReviewEnd.of(why, deed);
        }
    }

    /** The follow-up is done. */
    public void followUp(long seenVersion, String note, Deed deed) {
        refuseUnlessSame(seenVersion);
        String found = ReviewText.filled(note, TEXT_LENGTH, "note", "what the follow-up found");
        become(MidYearStatus.FOLLOWED_UP);
        end = ReviewEnd.of(found, deed);
    }

    /** Some of what was withheld goes to the practice after all. */
    public void release(long seenVersion, Money amount) {
        withholding(seenVersion).release(amount);
    }

    /** A release that was recorded did not happen. */
    public void takeReleaseBack(long seenVersion, Money amount) {
        withholding(seenVersion).takeReleaseBack(amount);
    }

    private MidYearDecisionPart withholding(long seenVersion) {
        refuseUnlessSame(seenVersion);
        if (decision == null || decision.withheld().isEmpty()) {
            throw new RefusedException("Nothing is withheld by this review.");
        }
        return decision;
    }

    private void become(MidYearStatus next) {
        refuseUnlessCanBecome(next);
        status = next;
    }

    @Override
    public ReviewKind kind() {
        return ReviewKind.MID_YEAR;
    }

    public MidYearReviewId id() {
        return new MidYearReviewId(number());
    }

    @Override
    public MidYearStatus status() {
        return status;
    }

    public FinancialYear year() {
        return judgement.year();
    }

    /** The figure it is about, corrected if it was disputed. */
    public MidYearFigures figures() {
        return judgement.figures();
    }

    /** Last day for the review to be done. */
    public LocalDate completeBy() {
        return completeBy;
    }

    public MidYearAsking asking() {
        return asking;
    }

    public MidYearAnswerPart answerGiven() {
        return answer == null ? new MidYearAnswerPart() : answer;
    }

    public MidYearDecisionPart decisionMade() {
        return decision == null ? new MidYearDecisionPart() : decision;
    }

    public Optional<LocalDate> followUpOn() {
        return Optional.ofNullable(followUpOn);
    }

    public Optional<String> disputeReason() {
        return Optional.ofNullable(disputeReason);
    }

    public Optional<String> correctionReason() {
        return Optional.ofNullable(correctionReason);
    }

    public ReviewEnd end() {
        return end == null ? new ReviewEnd() : end;
    }
}
