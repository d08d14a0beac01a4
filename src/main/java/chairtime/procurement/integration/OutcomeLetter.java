package chairtime.procurement.integration;

import chairtime.notification.Letter;
import chairtime.procurement.BidOutcome;
import chairtime.procurement.CallNotice;
import chairtime.procurement.CriterionOutcome;
import chairtime.security.Organisation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The letter that tells a bidder the outcome, criterion by criterion. */
final class OutcomeLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private OutcomeLetter() {}

    static Letter of(String key, CallNotice call, BidOutcome outcome, LocalDate date) {
        return new Letter(
                key,
                Organisation.commissioner(call.commissionerCode()),
                call.commissionerName(),
                Organisation.provider(outcome.bid().providerCode()),
                List.of(outcome.bid().providerName(), "For the attention of " + outcome.contactName()),
                date,
                call.id().reference(),
                (outcome.sessionsAwarded() > 0 ? "Award of extra sessions: " : "Outcome of your bid: ") + call.title(),
                blocks(call, outcome));
    }

    private static List<Letter.Block> blocks(CallNotice call, BidOutcome outcome) {
        List<Letter.Block> blocks = new ArrayList<>();
        if (outcome.sessionsAwarded() > 0) {
            award(outcome, blocks);
        } else {
            regret(call, outcome, blocks);
        }
        blocks.add(new Letter.Heading("How your bid was scored"));
        blocks.add(new Letter.Paragraph(
                "Your bid scored %s out of 100 and was placed %d. The evaluators gave each criterion 0 to 5 points:"
                        .formatted(
                                outcome.bid().score().toPlainString(),
                                outcome.bid().rank())));
        blocks.add(scores(outcome));
        blocks.add(new Letter.Heading("What the evaluators wrote"));
        outcome.criteria().forEach(criterion -> blocks.add(comments(criterion)));
        return blocks;
    }

    private static void award(BidOutcome outcome, List<Letter.Block> blocks) {
        blocks.add(new Letter.Paragraph(
                "We are pleased to award you %d of the %d sessions that you offered under contract %s, at %s a session."
                        .formatted(
                                outcome.sessionsAwarded(),
                                outcome.bid().sessionsOffered(),
                                outcome.contractNumber(),
                                outcome.bid().pricePerSession())));
        blocks.add(new Letter.Table(
                "Your sessions",
                List.of("Session", "Day"),
                IntStream.range(0, outcome.sessionDates().size())
                        .mapToObj(i -> List.of(
                                String.valueOf(i + 1),
                                outcome.sessionDates().get(i).format(DAY)))
                        .toList()));
    }

    private static void regret(CallNotice call, BidOutcome outcome, List<Letter.Block> blocks) {
        blocks.add(new Letter.Paragraph(
                "Thank you for your bid of %d sessions at %s a session. We are sorry to tell you that it is not successful."
                        .formatted(
                                outcome.bid().sessionsOffered(), outcome.bid().pricePerSession())));
        if (outcome.reason() != null) {
            blocks.add(new Letter.Paragraph(
                    "All bids for \"%s\" were refused. Reason: %s".formatted(call.title(), outcome.reason())));
        }
    }

    private static Letter.Table scores(BidOutcome outcome) {
        return new Letter.Table(
                "Points by criterion",
                List.of("Criterion", "Weight", "Your points", "Points of successful bids"),
                outcome.criteria().stream()
                        .map(criterion -> List.of(
                                criterion.criterion().name(),
                                criterion.criterion().weight() + " %",
                                criterion.own().toPlainString(),
                                range(criterion.lowestWinning(), criterion.highestWinning())))
                        .toList());
    }

    private static String range(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
        if (lowest == null || highest == null) {
            return "none";
        }
        return lowest.compareTo(highest) == 0
                ? lowest.toPlainString()
                : lowest.toPlainString() + " to " + highest.toPlainString();
    }

    private static Letter.Paragraph comments(CriterionOutcome criterion) {
        return new Letter.Paragraph(criterion.criterion().name() + ": "
                + criterion.comments().stream().map(String::strip).collect(Collectors.joining(" / ")));
    }
}
