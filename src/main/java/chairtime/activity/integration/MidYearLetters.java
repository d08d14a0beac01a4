package chairtime.activity.integration;

import chairtime.activity.MidYearFigures;
import chairtime.activity.MidYearReviewView;
import chairtime.activity.YearFigures;
import chairtime.notification.Letter;
import chairtime.platform.ui.Formats;
import java.util.ArrayList;
import java.util.List;

/** The letters of a mid-year review. */
final class MidYearLetters {

    private MidYearLetters() {}

    static List<Letter.Block> asked(MidYearReviewView review) {
        List<Letter.Block> blocks = new ArrayList<>();
        if (review.question() != null) {
            blocks.add(new Letter.Paragraph("Thank you for your answer. We ask again: " + review.question()));
        }
        blocks.add(new Letter.Paragraph(
                "By September %s of the target of contract %s for %s was delivered. That is under the line of the mid-year review."
                        .formatted(MidYearTexts.percent(review), review.contractNumber(), review.year())));
        blocks.add(figures(review));
        blocks.add(new Letter.Heading("The rule and its source"));
        blocks.add(new Letter.Paragraph(review.figures().rule()));
        blocks.add(new Letter.Heading("What we ask of you"));
        blocks.add(new Letter.Paragraph(
                "Please give your reasons and a plan to make up the shortfall by %s. The review has to be done by %s."
                        .formatted(MidYearTexts.day(review.answerDueOn()), MidYearTexts.day(review.completeBy()))));
        blocks.add(new Letter.Heading("If you think the figure is wrong"));
        blocks.add(new Letter.Paragraph(
                "You may show that more was done than the figure says. If you think the figure is wrong, say so when you"
                        + " answer: NHSBSA then says what is right, and the review waits for it."));
        return blocks;
    }

    static List<Letter.Block> decided(MidYearReviewView review) {
        List<Letter.Block> blocks = new ArrayList<>();
        blocks.add(new Letter.Paragraph(MidYearTexts.outcome(review)));
        blocks.add(new Letter.Paragraph("Reason: " + review.decisionReason()));
        blocks.add(figures(review));
        if (review.followUpOn() != null) {
            blocks.add(new Letter.Paragraph(
                    "We look at it again on or after %s.".formatted(MidYearTexts.day(review.followUpOn()))));
        }
        return blocks;
    }

    static List<Letter.Block> notNeeded(MidYearReviewView review) {
        return List.of(
                new Letter.Paragraph(MidYearTexts.notNeeded(review)),
                new Letter.Paragraph("What NHSBSA found: " + review.correctionReason()),
                figures(review));
    }

    private static Letter.Table figures(MidYearReviewView review) {
        MidYearFigures figures = review.figures();
        YearFigures year = figures.year();
        return new Letter.Table(
                "Figures of the review",
                List.of("Figure", "Value"),
                List.of(
                        List.of("Contracted for the year", Formats.uda(year.contracted())),
                        List.of("Scheduled by September", Formats.uda(year.delivered())),
                        List.of("Brought in: deficit positive, credit negative", Formats.uda(year.carryForward())),
                        List.of("Part of the target, after what was brought in", MidYearTexts.percent(review)),
                        List.of("Expected shortfall at the end of the year", Formats.uda(figures.expectedShortfall())),
                        List.of("Its value at your rate", Formats.money(figures.expectedShortfallValue()))));
    }
}
