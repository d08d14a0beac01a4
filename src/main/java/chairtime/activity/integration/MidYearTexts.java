package chairtime.activity.integration;

import chairtime.activity.AgreedRebase;
import chairtime.activity.MidYearReviewView;
import chairtime.platform.ui.Formats;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/** The words of the mails about mid-year reviews. */
final class MidYearTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private MidYearTexts() {}

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    static String asked(MidYearReviewView review) {
        String again = review.question() == null ? "" : "We ask again: %s%n%n".formatted(review.question());
        return again
                + """
                By September %s of the target of contract %s was delivered, after what was brought in from the year \
                before. That is under the line of the mid-year review.

                Please give your reasons and a plan to make up the shortfall by %s. Sign in to Chairtime to answer; what \
                you write is kept while you write it. If you think the figure is wrong, say so there: NHSBSA then says \
                what is right. The attached letter has the figures."""
                        .formatted(percent(review), review.contractNumber(), day(review.answerDueOn()));
    }

    static String reminded(MidYearReviewView review) {
        return "Your reasons and your plan for the mid-year review of contract %s are due by %s. Sign in to Chairtime to send them."
                .formatted(review.contractNumber(), day(review.answerDueOn()));
    }

    static String silent(MidYearReviewView review) {
        return """
                No reasons and no plan came for the mid-year review of contract %s by %s. %s now decides how to go on. It \
                may ask you again, or withhold part of later payments."""
                .formatted(review.contractNumber(), day(review.answerDueOn()), review.commissionerName());
    }

    static String onHold(MidYearReviewView review) {
        return """
                The figure of the mid-year review of contract %s is disputed. The review waits until NHSBSA has said what \
                is right; you need not answer until then.

                Reason: %s"""
                .formatted(review.contractNumber(), review.disputeReason());
    }

    static String notNeeded(MidYearReviewView review) {
        return "The figure of contract %s was corrected to %s of the target. No mid-year review is needed."
                .formatted(review.contractNumber(), percent(review));
    }

    /** The decision as a subject line begins. */
    static String decision(MidYearReviewView review) {
        return switch (Objects.requireNonNull(review.decision())) {
            case ACCEPT_PLAN -> "Mid-year review: your plan is accepted,";
            case WITHHOLD -> "Mid-year review: part of later payments is withheld,";
            case AGREE_REBASE -> "Mid-year review: the agreed rebase is recorded,";
        };
    }

    static String decided(MidYearReviewView review) {
        return outcome(review) + "%n%nReason: %s".formatted(review.decisionReason());
    }

    /** What was decided, in a sentence or two. */
    static String outcome(MidYearReviewView review) {
        return switch (Objects.requireNonNull(review.decision())) {
            case ACCEPT_PLAN ->
                "We accept your plan to make up the shortfall%s."
                        .formatted(
                                review.answer() == null || review.answer().planBy() == null
                                        ? ""
                                        : " by " + day(review.answer().planBy()));
            case WITHHOLD ->
                "We withhold at most %s of later payments. The value of the expected shortfall is %s."
                        .formatted(review.withheld(), review.figures().expectedShortfallValue());
            case AGREE_REBASE -> rebase(Objects.requireNonNull(review.rebase()));
        };
    }

    private static String rebase(AgreedRebase agreed) {
        return ("We agreed a target of %s UDA for %s a year from %s. It takes effect with the signed variation of the"
                        + " contract.")
                .formatted(Formats.units(agreed.target()), agreed.value(), day(agreed.from()));
    }

    /** Rounded down, so that what is under a line never reads as being on it. */
    static String percent(MidYearReviewView review) {
        return review.figures().percent().setScale(2, RoundingMode.FLOOR).toPlainString() + " %";
    }
}
