package chairtime.activity.integration;

import chairtime.activity.RecoveryKind;
import chairtime.activity.YearEndResult;
import chairtime.activity.YearEndView;
import chairtime.activity.YearFigures;
import chairtime.notification.Letter;
import chairtime.platform.Uda;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The letters of a year end. */
final class YearEndLetters {

    private YearEndLetters() {}

    static List<Letter.Block> provisional(YearEndView yearEnd) {
        return List.of(
                new Letter.Paragraph(YearEndTexts.outcome(yearEnd)),
                figures(yearEnd),
                new Letter.Heading("The rule and its source"),
                new Letter.Paragraph(yearEnd.result().rule()),
                new Letter.Heading("If you think this is wrong"),
                new Letter.Paragraph(
                        "This result is provisional. You may query it until %s, with your reason and the figure that you think is right. Without a query it becomes final then."
                                .formatted(MidYearTexts.day(Objects.requireNonNull(yearEnd.queryUntil())))));
    }

    static List<Letter.Block> madeFinal(YearEndView yearEnd) {
        List<Letter.Block> blocks = new ArrayList<>();
        blocks.add(new Letter.Paragraph("The result of the year is final. " + YearEndTexts.outcome(yearEnd)));
        YearEndView.Query query = yearEnd.query();
        if (query != null && query.answer() != null) {
            blocks.add(new Letter.Heading("Your query"));
            blocks.add(new Letter.Paragraph("You queried the provisional result: " + query.reason()));
            blocks.add(new Letter.Paragraph("Our answer: " + query.answer()));
        }
        blocks.add(figures(yearEnd));
        blocks.add(new Letter.Heading("The rule and its source"));
        blocks.add(new Letter.Paragraph(yearEnd.result().rule()));
        return blocks;
    }

    static List<Letter.Block> offered(YearEndView yearEnd, YearEndView.Recovery recovery) {
        return List.of(
                new Letter.Paragraph(YearEndTexts.offered(yearEnd, recovery)),
                new Letter.Paragraph("Reason: " + recovery.plan().reason()),
                instalments(recovery));
    }

    static List<Letter.Block> set(YearEndView yearEnd, YearEndView.Recovery recovery) {
        if (recovery.plan().kind() == RecoveryKind.WAIVE) {
            return List.of(new Letter.Paragraph(YearEndTexts.set(yearEnd, recovery)));
        }
        return List.of(
                new Letter.Paragraph(
                        "%s is recovered as follows.".formatted(recovery.plan().amount())),
                instalments(recovery),
                new Letter.Paragraph("Reason: " + recovery.plan().reason()));
    }

    static List<Letter.Block> breach(YearEndView yearEnd, YearEndView.Recovery recovery) {
        return List.of(
                new Letter.Paragraph(
                        "This is a breach notice. Contract %s delivered %s of its target for %s, which is under the line of the year-end reconciliation."
                                .formatted(
                                        yearEnd.contract().contractNumber(),
                                        YearEndTexts.percent(yearEnd.result()),
                                        yearEnd.contract().figures().year())),
                new Letter.Paragraph("Reason: " + recovery.plan().reason()),
                figures(yearEnd));
    }

    private static Letter.Table instalments(YearEndView.Recovery recovery) {
        return new Letter.Table(
                "Instalments",
                List.of("Instalment", "Due on", "Amount"),
                recovery.instalments().stream()
                        .map(one -> List.of(
                                String.valueOf(one.number()),
                                MidYearTexts.day(one.dueOn()),
                                one.amount().toString()))
                        .toList());
    }

    private static Letter.Table figures(YearEndView yearEnd) {
        YearFigures year = yearEnd.contract().figures();
        YearEndResult result = yearEnd.result();
        YearEndResult.Unscheduled second = result.unscheduled();
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of(second == null ? "Contracted" : "Routine target", units(year.contracted())),
                List.of("Value of the contracted target", year.value().toString()),
                List.of("Delivered", units(year.delivered())),
                List.of("Brought in: deficit positive, credit negative", units(year.carryForward())),
                List.of("New Patient Premium", units(year.newPatientPremium())),
                List.of("Other credits", units(year.miscellaneous())),
                List.of("Adjusted: delivered, less what was brought in, and credits", units(result.adjusted())),
                List.of("Part of the target", YearEndTexts.percent(result)),
                List.of("Outcome", result.outcome().label()),
                List.of("To be recovered", result.recovery().toString()),
                List.of("Carried forward: deficit positive, credit negative", units(result.carriedForward())),
                List.of("Neither paid nor carried", units(result.unpaidExcess()))));
        if (second != null) {
            rows.add(List.of("Unscheduled courses to give", String.valueOf(second.required())));
            rows.add(List.of("Unscheduled courses given", String.valueOf(second.given())));
            rows.add(List.of(
                    "Of what is recovered, for unscheduled care",
                    second.recovery().toString()));
            rows.add(List.of(
                    "Paid for unscheduled courses above those to give",
                    second.paidAbove().toString()));
        }
        return new Letter.Table("Figures of the year", List.of("Figure", "Value"), rows);
    }

    /** All decimals: what is judged is not rounded. */
    private static String units(Uda uda) {
        return YearEndTexts.units(uda) + " UDA";
    }
}
