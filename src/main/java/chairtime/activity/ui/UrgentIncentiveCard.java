package chairtime.activity.ui;

import chairtime.activity.ActivityRules;
import chairtime.activity.AmountChanges;
import chairtime.activity.Certainty;
import chairtime.activity.UrgentIncentiveStep;
import chairtime.activity.YearEndRule;
import chairtime.platform.Money;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.DayField;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/** Extra pounds for urgent courses over a baseline; the operator's administrators set the steps. */
class UrgentIncentiveCard extends Card {

    private static final BigDecimal USUAL_FACTOR = BigDecimal.valueOf(3);

    private final transient AmountChanges changes;
    private final LocalDate today;
    private final transient Runnable changed;

    /** @param changed shows the steps again */
    UrgentIncentiveCard(
            ActivityRules rules, AmountChanges changes, RuleAuthor author, LocalDate today, Runnable changed) {
        super("Urgent incentive");
        this.changes = changes;
        this.today = today;
        this.changed = changed;
        DataGrid<UrgentIncentiveStep> grid = new DataGrid<>("Steps of the urgent incentive");
        grid.date("From", UrgentIncentiveStep::validFrom);
        grid.date("To", UrgentIncentiveStep::validTo);
        grid.percent("Of the baseline from", UrgentIncentiveStep::fromPercent);
        grid.money("For each additional course", UrgentIncentiveStep::pounds);
        grid.count("Times April to July", UrgentIncentiveStep::baselineFactor);
        grid.component("Certainty", step -> RuleDoubt.tag(step.certainty()));
        grid.setItems(rules.urgentIncentives());
        grid.onOpen(step -> RuleDoubt.explain(
                "Urgent incentive from " + Formats.date(step.validFrom()),
                step.inWords() + ".",
                YearEndRule.EVERYBODY,
                step.certainty(),
                step.source()));
        add(
                new Paragraph("Paid for each urgent course over a baseline, which is made of those of April to July."
                        + " Open a row for its source."),
                grid);
        if (author.forEverybody()) {
            actions(new Button("Set a step", click -> openDialog(author)));
        }
        actions(grid.downloads("urgent-incentive"));
    }

    private void openDialog(RuleAuthor author) {
        RuleChangeDialog dialog = new RuleChangeDialog("Urgent incentive", RuleAuthor.CONSEQUENCE, author);
        DayField from = dialog.required("validFrom", new DayField("Scheme runs from"));
        from.setValue(today);
        DayField to = dialog.required("validTo", new DayField("Scheme runs to"));
        BigDecimalField percent =
                dialog.required("fromPercent", AccountFields.units("Paid from", "Share of the baseline", "%"));
        BigDecimalField pounds = dialog.required("pounds", AccountFields.pounds("For each additional course", ""));
        BigDecimalField factor = dialog.required(
                "baselineFactor", AccountFields.units("Baseline", "Urgent courses of April to July", "times"));
        factor.setValue(USUAL_FACTOR);
        Select<Certainty> certainty = dialog.required("certainty", TariffsCard.certainties());
        Function<String, UrgentIncentiveStep> step = source -> new UrgentIncentiveStep(
                from.getValue(),
                to.getValue(),
                percent.getValue(),
                Money.rounded(pounds.getValue()),
                factor.getValue(),
                certainty.getValue(),
                source);
        dialog.open(() -> changes.preview(step.apply("")), source -> {
            changes.change(step.apply(source));
            changed.run();
        });
    }
}
