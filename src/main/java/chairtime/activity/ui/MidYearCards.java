package chairtime.activity.ui;

import chairtime.activity.AgreedRebase;
import chairtime.activity.MidYearAnswer;
import chairtime.activity.MidYearReviewView;
import chairtime.activity.YearFigures;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What stands in a mid-year review: figures, answer, dispute and decision. */
final class MidYearCards {

    private MidYearCards() {}

    /** What both sides said; whoever decides reads it first. */
    static List<Card> said(MidYearReviewView review) {
        List<Card> cards = new ArrayList<>();
        if (review.answer() != null) {
            cards.add(answer(review, review.answer()));
        }
        if (review.disputeReason() != null) {
            cards.add(dispute(review));
        }
        return cards;
    }

    /** What was decided, if anything was, and the figures. */
    static List<Card> found(MidYearReviewView review) {
        return review.decision() == null ? List.of(figures(review)) : List.of(decision(review), figures(review));
    }

    private static Card figures(MidYearReviewView review) {
        YearFigures year = review.figures().year();
        FactsList list = new FactsList();
        list.fact("Target of the year", Formats.uda(year.contracted()));
        list.fact("Value of the year", Formats.money(year.value()));
        list.fact("Scheduled by September", Formats.uda(year.delivered()));
        list.fact("Brought in", Formats.uda(year.carryForward()) + " (a deficit is positive, a credit negative)");
        list.fact("Of the target", ReviewWords.percent(review.figures().percent()));
        list.fact("Rule", review.figures().rule());
        return new Card(
                "Figures", list, new Anchor(DeliveryNavigation.contract(review.contractNumber()), "See the contract"));
    }

    private static Card answer(MidYearReviewView review, MidYearAnswer answer) {
        FactsList list = new FactsList();
        list.fact("Reasons", answer.reasons());
        list.fact("Plan", answer.plan());
        list.fact("By", Formats.date(answer.planBy()));
        return new Card(
                "What the practice said",
                list,
                new Paragraph(Formats.dateTime(review.answeredAt()) + ", " + review.answeredBy()));
    }

    private static Card dispute(MidYearReviewView review) {
        FactsList list = new FactsList();
        list.fact("What is disputed", Objects.requireNonNullElse(review.disputeReason(), ""));
        list.fact("What NHSBSA found", review.correctionReason() == null ? "Not known yet" : review.correctionReason());
        return new Card("Disputed figure", list);
    }

    private static Card decision(MidYearReviewView review) {
        FactsList list = new FactsList();
        list.fact("Decision", Objects.requireNonNull(review.decision()).label());
        if (review.withheld() != null) {
            list.fact("Withheld at most", Formats.money(review.withheld()));
        }
        AgreedRebase rebase = review.rebase();
        if (rebase != null) {
            list.fact(
                    "Agreed",
                    "%s for %s a year from %s. The terms of the contract are changed on the contract's page."
                            .formatted(Formats.uda(rebase.target()), rebase.value(), Formats.date(rebase.from())));
        }
        list.fact("Reason", Objects.requireNonNullElse(review.decisionReason(), ""));
        list.fact("Decided by", review.decidedBy() + ", " + Formats.dateTime(review.decidedAt()));
        list.fact("Looked at again", Formats.date(review.followUpOn()));
        if (review.endNote() != null) {
            list.fact("What the follow-up found", review.endNote());
        }
        return new Card("Decision", list);
    }
}
