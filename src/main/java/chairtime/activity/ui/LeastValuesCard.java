package chairtime.activity.ui;

import chairtime.activity.ActivityRules;
import chairtime.activity.AmountChanges;
import chairtime.activity.Certainty;
import chairtime.activity.MinimumUdaValue;
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
import org.jspecify.annotations.Nullable;

/** The least values of a unit over time; the operator's administrators set what holds from a day on. */
class LeastValuesCard extends Card {

    private final transient AmountChanges changes;
    private final LocalDate today;
    private final transient Runnable changed;

    /** @param changed shows the values again */
    LeastValuesCard(
            ActivityRules rules,
            AmountChanges changes,
            RuleDownloads downloads,
            RuleAuthor author,
            LocalDate today,
            Runnable changed) {
        super("Least value of a UDA");
        this.changes = changes;
        this.today = today;
        this.changed = changed;
        DataGrid<MinimumUdaValue> grid = new DataGrid<>("Least value of a unit");
        grid.date("From", MinimumUdaValue::validFrom);
        grid.money("Least value of a UDA", MinimumUdaValue::pounds);
        grid.number("Uplift of the year", value -> uplift(value.upliftPercent()), MinimumUdaValue::upliftPercent);
        grid.money("After the uplift", MinimumUdaValue::afterUplift);
        grid.component("Certainty", value -> RuleDoubt.tag(value.certainty()));
        grid.setItems(rules.minimumUdaValues());
        grid.onOpen(value -> RuleDoubt.explain(
                "Least value of a UDA from " + Formats.date(value.validFrom()),
                value.pounds() + " for a UDA.",
                YearEndRule.EVERYBODY,
                value.certainty(),
                value.source()));
        add(
                new Paragraph(
                        "A contract under it keeps its value and gets a smaller target, which is recorded with its"
                                + " terms: this table judges no contract. Open a row for its source."),
                grid);
        if (author.forEverybody()) {
            downloads.addComponentAsFirst(new Button("Set a least value", click -> openDialog(author)));
        }
        actions(downloads);
    }

    private void openDialog(RuleAuthor author) {
        RuleChangeDialog dialog = new RuleChangeDialog("Least value of a UDA", RuleAuthor.CONSEQUENCE, author);
        DayField from = dialog.required("validFrom", new DayField("Holds from"));
        from.setValue(today);
        BigDecimalField pounds = dialog.required("pounds", AccountFields.pounds("Least value of a UDA", ""));
        BigDecimalField uplift = dialog.field(
                "upliftPercent", AccountFields.units("Uplift of the year", "Empty where it is not known", "%"));
        BigDecimalField after =
                dialog.field("afterUplift", AccountFields.pounds("After the uplift", "Empty where it is not known"));
        Select<Certainty> certainty = dialog.required("certainty", TariffsCard.certainties());
        Function<String, MinimumUdaValue> value = source -> new MinimumUdaValue(
                from.getValue(),
                Money.rounded(pounds.getValue()),
                uplift.getValue(),
                AccountFields.money(after),
                certainty.getValue(),
                source);
        dialog.open(() -> changes.preview(value.apply("")), source -> {
            changes.change(value.apply(source));
            changed.run();
        });
    }

    private static String uplift(@Nullable BigDecimal percent) {
        return percent == null ? Formats.NO_DATA : YearEndRule.percent(percent);
    }
}
