package chairtime.activity.ui;

import chairtime.activity.AgreedRebase;
import chairtime.activity.MidYearAnswer;
import chairtime.activity.MidYearAnswers;
import chairtime.activity.MidYearDesk;
import chairtime.activity.MidYearDisputes;
import chairtime.activity.MidYearDraft;
import chairtime.activity.MidYearReviewView;
import chairtime.activity.MidYearStatus;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Messages;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What whoever looks at a mid-year review can do next. */
@SpringComponent
class MidYearActions {

    private final MidYearAnswers answers;
    private final MidYearDesk desk;
    private final MidYearDisputes disputes;
    private final CurrentUser currentUser;
    private final Clock clock;

    MidYearActions(
            MidYearAnswers answers, MidYearDesk desk, MidYearDisputes disputes, CurrentUser currentUser, Clock clock) {
        this.answers = answers;
        this.desk = desk;
        this.disputes = disputes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Cards with forms.
     *
     * @param changed called when something was done
     */
    List<Card> of(MidYearReviewView review, Runnable changed) {
        SignedInUser user = currentUser.require();
        boolean works = user.has(Role.RECOVERY_LEAD) || user.has(Role.COMMISSIONER);
        boolean practice = user.has(Role.PROVIDER);
        List<Card> cards = new ArrayList<>();
        if (practice && review.status() == MidYearStatus.ASKED) {
            cards.add(answer(review, changed));
        }
        if (works && (review.status() == MidYearStatus.ANSWERED || review.status() == MidYearStatus.NO_ANSWER)) {
            cards.add(decide(review, changed));
        }
        if (works && review.status() == MidYearStatus.ON_HOLD) {
            cards.add(new Card(
                    "Record what NHSBSA found",
                    new SettleFigureForm(
                            review.figures().year().delivered(),
                            (units, reason) -> done(
                                    () -> disputes.settle(review.id(), review.version(), units, reason),
                                    "The figure is recorded, and the practice is told.",
                                    changed))));
        }
        if (works && review.status().isDecided() && isFollowedUpToday(review)) {
            cards.add(new Card(
                    "Follow up",
                    new ReviewTextForm(
                            "note",
                            "What the follow-up found",
                            "Was done what was decided? It ends the review.",
                            "End the review",
                            note -> done(
                                    () -> desk.followUp(review.id(), review.version(), note),
                                    "The review has ended.",
                                    changed))));
        }
        if ((works || practice) && review.status().canBecome(MidYearStatus.ON_HOLD)) {
            cards.add(dispute(review, changed));
        }
        return cards;
    }

    private boolean isFollowedUpToday(MidYearReviewView review) {
        return review.followUpOn() != null && !review.followUpOn().isAfter(LondonTime.day(clock.instant()));
    }

    private Card answer(MidYearReviewView review, Runnable changed) {
        Card card = new Card("Your reasons and your plan, by " + Formats.date(review.answerDueOn()));
        if (review.question() != null) {
            card.add(new Paragraph("Your commissioner asks again: " + review.question()));
        }
        MidYearDraft draft = answers.draft(review.id())
                .orElse(new MidYearDraft(
                        MidYearDraft.NEW,
                        review.answer() == null ? MidYearAnswer.EMPTY : review.answer(),
                        clock.instant()));
        card.add(new MidYearAnswerForm(
                draft,
                review.year().lastDay(),
                (seen, written) -> answers.saveDraft(review.id(), seen, written),
                answer -> done(
                        () -> answers.send(review.id(), review.version(), answer),
                        "Your reasons and your plan are sent.",
                        changed),
                clock));
        return card;
    }

    private Card decide(MidYearReviewView review, Runnable changed) {
        return new Card(
                review.status() == MidYearStatus.ANSWERED ? "Decide on the answer" : "Decide without an answer",
                new MidYearDecisionForm(
                        review.status() == MidYearStatus.ANSWERED,
                        review.figures().expectedShortfallValue(),
                        new Deciding(review, changed)));
    }

    private Card dispute(MidYearReviewView review, Runnable changed) {
        return new Card(
                "If the figure is wrong",
                new Paragraph("NHSBSA says what is right, not the commissioner. The review waits until then."),
                new ReviewTextForm(
                        "reason",
                        "What is wrong with the figure",
                        "Both sides read it. Do not name patients.",
                        "Put on hold",
                        reason -> done(
                                () -> disputes.raise(review.id(), review.version(), reason),
                                "The review is on hold until NHSBSA has answered.",
                                changed)));
    }

    private static void done(Runnable work, String sentence, Runnable changed) {
        work.run();
        Messages.done(sentence);
        changed.run();
    }

    private final class Deciding implements MidYearDecisionForm.Decisions {

        private final MidYearReviewView review;
        private final Runnable changed;

        private Deciding(MidYearReviewView review, Runnable changed) {
            this.review = review;
            this.changed = changed;
        }

        @Override
        public void acceptPlan(String reason) {
            decided(() -> desk.acceptPlan(review.id(), review.version(), reason));
        }

        @Override
        public void askAgain(String question) {
            done(() -> desk.askAgain(review.id(), review.version(), question), "The practice is asked again.", changed);
        }

        @Override
        public void withhold(Money amount, String reason) {
            decided(() -> desk.withhold(review.id(), review.version(), amount, reason));
        }

        @Override
        public void agreeRebase(AgreedRebase agreed, String reason) {
            decided(() -> desk.agreeRebase(review.id(), review.version(), agreed, reason));
        }

        private void decided(Runnable work) {
            done(work, "Decided. The practice gets a letter.", changed);
        }
    }
}
