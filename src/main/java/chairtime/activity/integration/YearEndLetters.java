package chairtime.activity.integration;

import chairtime.activity.RecoveryKind;
import chairtime.activity.YearEndResult;
import chairtime.activity.YearEndView;
import chairtime.activity.YearFigures;
import chairtime.notification.Letter;
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
                new Letter.Paragraph(yearEnd.result().rule()),
                new Letter.Paragraph(
                        "This result is provisional. You may query it until %s, with your reason and the figure that you think is right. Without a query it becomes final then."
                                .formatted(MidYearTexts.day(Objects.requireNonNull(yearEnd.queryUntil())))));
    }

    static List<Letter.Block> madeFinal(YearEndView yearEnd) {
        List<Letter.Block> blocks = new ArrayList<>();
        blocks.add(new Letter.Paragraph("The result of the year is final. " + YearEndTexts.outcome(yearEnd)));
        YearEndView.Query query = yearEnd.query();
        if (query != null && query.answer() != null) {
            blocks.add(new Letter.Paragraph("You queried the provisional result: " + query.reason()));
            blocks.add(new Letter.Paragraph("Our answer: " + query.answer()));
        }
        blocks.add(figures(yearEnd));
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
                List.of(
                        second == null ? "Target (UDA)" : "Routine target (UDA)",
                        YearEndTexts.units(year.contracted())),
                List.of("Value of the target", year.value().toString()),
                List.of("Delivered (UDA)", YearEndTexts.units(year.delivered())),
                List.of("Brought in: deficit positive, credit negative (UDA)", YearEndTexts.units(year.carryForward())),
                List.of("New Patient Premium (UDA)", YearEndTexts.units(year.newPatientPremium())),
                List.of("Other credits (UDA)", YearEndTexts.units(year.miscellaneous())),
                List.of("Adjusted (UDA)", YearEndTexts.units(result.adjusted())),
                List.of("Part of the target", YearEndTexts.percent(result)),
                List.of("To be recovered", result.recovery().toString()),
                List.of(
                        "Carried forward: deficit positive, credit negative (UDA)",
                        YearEndTexts.units(result.carriedForward())),
                List.of("Neither paid nor carried (UDA)", YearEndTexts.units(result.unpaidExcess()))));
        if (second != null) {
            rows.add(List.of("Unscheduled courses to give", String.valueOf(second.required())));
            rows.add(List.of("Unscheduled courses given", String.valueOf(second.given())));
            rows.add(List.of(
                    "To be recovered for unscheduled care", second.recovery().toString()));
        }
        return new Letter.Table(List.of("Figure", "Value"), rows);
    }
}
