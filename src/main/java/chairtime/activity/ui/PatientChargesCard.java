package chairtime.activity.ui;

import chairtime.activity.ActivityRules;
import chairtime.activity.AmountChanges;
import chairtime.activity.Certainty;
import chairtime.activity.PatientCharges;
import chairtime.platform.Money;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.time.LocalDate;
import java.util.function.Function;

/** What patients pay over time; the operator's administrators set what holds from a day on. */
class PatientChargesCard extends Card {

    private final transient AmountChanges changes;
    private final LocalDate today;
    private final transient Runnable changed;

    /** @param changed shows the charges again */
    PatientChargesCard(
            ActivityRules rules,
            AmountChanges changes,
            RuleDownloads downloads,
            RuleAuthor author,
            LocalDate today,
            Runnable changed) {
        super("Patient charges");
        this.changes = changes;
        this.today = today;
        this.changed = changed;
        DataGrid<PatientCharges> grid = new DataGrid<>("Patient charges");
        grid.date("From", PatientCharges::validFrom);
        grid.money("Band 1, urgent or unscheduled", PatientCharges::band1);
        grid.money("Band 2", PatientCharges::band2);
        grid.money("Band 3", PatientCharges::band3);
        grid.component("Certainty", charges -> RuleDoubt.tag(charges.certainty()));
        grid.text("Source", PatientCharges::source);
        grid.setItems(rules.patientCharges());
        add(
                new Paragraph("What a patient pays for a course accepted from that day on. Contracts are paid less the"
                        + " charges that claims declare."),
                grid);
        if (author.forEverybody()) {
            downloads.addComponentAsFirst(new Button("Set charges", click -> openDialog(author)));
        }
        actions(downloads);
    }

    private void openDialog(RuleAuthor author) {
        RuleChangeDialog dialog = new RuleChangeDialog("Patient charges", RuleAuthor.CONSEQUENCE, author);
        DayField from = dialog.required("validFrom", new DayField("Holds for courses accepted from"));
        from.setValue(today);
        BigDecimalField band1 = dialog.required("band1", AccountFields.pounds("Band 1, urgent or unscheduled", ""));
        BigDecimalField band2 = dialog.required("band2", AccountFields.pounds("Band 2", ""));
        BigDecimalField band3 = dialog.required("band3", AccountFields.pounds("Band 3", ""));
        Select<Certainty> certainty = dialog.required("certainty", TariffsCard.certainties());
        Function<String, PatientCharges> charges = source -> new PatientCharges(
                from.getValue(),
                Money.rounded(band1.getValue()),
                Money.rounded(band2.getValue()),
                Money.rounded(band3.getValue()),
                certainty.getValue(),
                source);
        dialog.open(() -> changes.preview(charges.apply("")), source -> {
            changes.change(charges.apply(source));
            changed.run();
        });
    }
}
