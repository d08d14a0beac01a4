package chairtime.activity.ui;

import chairtime.activity.ActivityRules;
import chairtime.activity.YearEndChange;
import chairtime.activity.YearEndRule;
import chairtime.activity.YearEndRuleChanges;
import chairtime.platform.FinancialYear;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines by which a contract's year is judged; administrators set their commissioner's own. */
class YearEndRulesCard extends Card {

    private static final int YEARS_AHEAD = 5;

    private final transient YearEndRuleChanges changes;
    private final FinancialYear now;
    private final transient Runnable changed;
    private final transient List<YearEndRule> rules;

    /** @param changed shows the rules again */
    YearEndRulesCard(
            ActivityRules rules,
            YearEndRuleChanges changes,
            RuleDownloads downloads,
            RuleAuthor author,
            FinancialYear now,
            Runnable changed) {
        super("The year");
        this.changes = changes;
        this.now = now;
        this.changed = changed;
        this.rules = rules.yearEndRules();
        DataGrid<YearEndRule> grid = new DataGrid<>("Lines of the year, in percent of the target");
        grid.text("From", rule -> rule.firstYear().toString());
        grid.text("To", rule -> year(rule.lastYear()));
        grid.text("Recovered under", rule -> YearEndRule.percent(rule.recoveryLine()));
        grid.text("Credit up to", rule -> YearEndRule.percent(rule.creditCeiling()));
        grid.text("Paid up to", rule -> rule.paidCeiling() == null ? "" : YearEndRule.percent(rule.paidCeiling()));
        grid.text("Review under", rule -> YearEndRule.percent(rule.midYearLine()));
        grid.component("Certainty", rule -> RuleDoubt.tag(rule.certainty()));
        grid.text("Judged by", rule -> rule.yearEndByHand() ? "A person" : "The table");
        grid.text("Set by", rule -> RuleDoubt.setBy(rule.commissionerCode()));
        grid.setItems(this.rules);
        grid.onOpen(rule -> RuleDoubt.explain(
                "From " + rule.firstYear(), rule.inWords(), rule.commissionerCode(), rule.certainty(), rule.source()));
        add(
                new Paragraph(
                        "Adjusted delivery in percent of the target, compared without rounding: delivered, less the"
                                + " deficit brought in or plus the credit, with all credits of the year. Under the first line the"
                                + " whole shortfall is recovered, not only that to the line. Open a row for its source."),
                grid);
        if (author.mayChange()) {
            downloads.addComponentAsFirst(
                    new Button(author.words("Set own lines", "Set the usual lines"), click -> openDialog(author)));
        }
        actions(downloads);
    }

    private void openDialog(RuleAuthor author) {
        YearEndRule present = rules.stream()
                .filter(rule -> rule.firstYear().compareTo(now) <= 0)
                .findFirst()
                .orElse(rules.get(0));
        RuleChangeDialog dialog = new RuleChangeDialog(
                author.words("Own lines of the year", "Usual lines of the year"),
                author.words(
                        "They hold for the contracts of your organisation, in place of the usual ones. Results that were"
                                + " confirmed before stay.",
                        RuleAuthor.CONSEQUENCE),
                author);
        Select<FinancialYear> first = dialog.required("firstYear", years("First year"));
        first.setValue(now);
        Select<FinancialYear> last = dialog.field("lastYear", years("Last year; empty while they hold"));
        last.setEmptySelectionAllowed(true);
        BigDecimalField recovery =
                dialog.required("recoveryLine", percent("Money is recovered under", present.recoveryLine()));
        BigDecimalField credit = dialog.required(
                "creditCeiling", percent("An excess is carried as credit up to", present.creditCeiling()));
        credit.setHelperText("100 where an excess is paid and nothing is carried.");
        BigDecimalField paid = dialog.field("paidCeiling", percent("An excess is paid up to", present.paidCeiling()));
        paid.setHelperText("Empty where nothing is agreed.");
        BigDecimalField review =
                dialog.required("midYearLine", percent("A review is required under", present.midYearLine()));
        dialog.open(() -> changes.preview(change(first, last, recovery, credit, paid, review)), reason -> {
            changes.change(change(first, last, recovery, credit, paid, review), reason);
            changed.run();
        });
    }

    private static YearEndChange change(
            Select<FinancialYear> first,
            Select<FinancialYear> last,
            BigDecimalField recovery,
            BigDecimalField credit,
            BigDecimalField paid,
            BigDecimalField review) {
        return new YearEndChange(
                first.getValue(),
                last.getValue(),
                recovery.getValue(),
                credit.getValue(),
                paid.getValue(),
                review.getValue());
    }

    private Select<FinancialYear> years(String label) {
        Select<FinancialYear> field = new Select<>();
        field.setLabel(label);
        field.setItems(IntStream.rangeClosed(now.startYear() - 1, now.startYear() + YEARS_AHEAD)
                .mapToObj(FinancialYear::new)
                .toList());
        field.setItemLabelGenerator(YearEndRulesCard::year);
        return field;
    }

    private static BigDecimalField percent(String label, @Nullable BigDecimal now) {
        BigDecimalField field = new BigDecimalField(label);
        field.setWidthFull();
        field.setSuffixComponent(new Span("%"));
        field.setValue(
                now == null ? null : new BigDecimal(now.stripTrailingZeros().toPlainString()));
        return field;
    }

    private static String year(@Nullable FinancialYear year) {
        return year == null ? "" : year.toString();
    }
}
