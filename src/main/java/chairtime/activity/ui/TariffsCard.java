package chairtime.activity.ui;

import chairtime.activity.ActivityRules;
import chairtime.activity.Certainty;
import chairtime.activity.Tariff;
import chairtime.activity.TariffChange;
import chairtime.activity.TariffChanges;
import chairtime.activity.TariffItem;
import chairtime.platform.Money;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.DayField;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What items of courses earn over time; administrators set their commissioner's own where the usual is doubtful. */
class TariffsCard extends Card {

    private final transient TariffChanges changes;
    private final LocalDate today;
    private final transient Runnable changed;

    /** @param changed shows the tariffs again */
    TariffsCard(
            ActivityRules rules,
            TariffChanges changes,
            RuleDownloads downloads,
            RuleAuthor author,
            LocalDate today,
            Runnable changed) {
        super("Tariffs");
        this.changes = changes;
        this.today = today;
        this.changed = changed;
        DataGrid<Tariff> grid = new DataGrid<>("What items of courses earn");
        grid.text("Item", tariff -> tariff.item().label());
        grid.date("From", Tariff::validFrom);
        grid.date("To", Tariff::validTo);
        grid.number("UDA", TariffsCard::units);
        grid.money("Pounds on claims", Tariff::pounds);
        grid.money("Pounds paid apart", tariff -> tariff.guaranteed().exceeds(Money.ZERO) ? tariff.guaranteed() : null);
        grid.component("Certainty", tariff -> RuleDoubt.tag(tariff.certainty()));
        grid.text("Selected by", tariff -> tariff.selectedBy().label());
        grid.count("Claims", tariff -> tariff.pounds() == null ? null : tariff.claims());
        grid.text("Set by", tariff -> RuleDoubt.setBy(tariff.commissionerCode()));
        grid.setItems(sorted(rules.tariffs()));
        grid.onOpen(tariff -> RuleDoubt.explain(
                tariff.item().label(),
                "Selected by the " + tariff.selectedBy().label().toLowerCase(Locale.ROOT)
                        + " of the course. Pounds on claims show as units at the contract's own rate"
                        + (tariff.claims() > 1
                                ? ", an equal part of them on each of " + tariff.claims() + " claims."
                                : "."),
                tariff.commissionerCode(),
                tariff.certainty(),
                tariff.source()));
        add(
                new Paragraph(
                        "Acceptance decides which tariff holds, completion which year the units belong to. Pounds on"
                                + " claims show as units at each contract's own rate: £60 are 2 UDA at £30 a unit."
                                + " Open a row for its source."),
                grid);
        if (author.mayChange()) {
            downloads.addComponentAsFirst(
                    new Button(author.words("Set an own tariff", "Set the usual tariff"), click -> openDialog(author)));
        }
        actions(downloads);
    }

    private void openDialog(RuleAuthor author) {
        RuleChangeDialog dialog = new RuleChangeDialog(
                author.words("Own tariff", "Usual tariff"),
                author.words(
                        "It goes before the usual one at your organisation while it holds. Claims that were imported before"
                                + " keep what they earned until the recovery lead has them priced again.",
                        RuleAuthor.CONSEQUENCE),
                author);
        Select<TariffItem> item = dialog.required("item", new Select<>());
        item.setLabel("Item");
        item.setItems(TariffItem.values());
        item.setItemLabelGenerator(TariffItem::label);
        item.setWidthFull();
        item.setValue(TariffItem.DENTURE_REPAIR);
        BigDecimalField amount = dialog.required("amount", new BigDecimalField("UDA, or pounds of items in pounds"));
        amount.setWidthFull();
        IntegerField claims = dialog.field("claims", new IntegerField("Claims that the pounds are spread over"));
        claims.setHelperText("Each claim earns an equal part. Empty leaves them as they are.");
        claims.setWidthFull();
        claims.setVisible(item.getValue().isPathway());
        item.addValueChangeListener(change -> {
            claims.clear();
            claims.setVisible(change.getValue().isPathway());
        });
        DayField from = dialog.required("validFrom", new DayField("Holds from"));
        from.setValue(today);
        DayField to = dialog.field("validTo", new DayField("Holds to; empty while it holds"));
        to.setClearButtonVisible(true);
        Select<Certainty> certainty = dialog.required("certainty", certainties());
        dialog.open(() -> changes.preview(change(item, from, to, amount, claims, certainty)), reason -> {
            changes.change(change(item, from, to, amount, claims, certainty), reason);
            changed.run();
        });
    }

    private static TariffChange change(
            Select<TariffItem> item,
            DayField from,
            DayField to,
            BigDecimalField amount,
            IntegerField claims,
            Select<Certainty> certainty) {
        return new TariffChange(
                item.getValue(),
                from.getValue(),
                to.getValue(),
                amount.getValue(),
                claims.getValue(),
                certainty.getValue());
    }

    static Select<Certainty> certainties() {
        Select<Certainty> field = new Select<>();
        field.setLabel("Certainty");
        field.setItems(Certainty.values());
        field.setItemLabelGenerator(Certainty::label);
        field.setValue(Certainty.SOURCED);
        return field;
    }

    private static String units(Tariff tariff) {
        return tariff.units() == null
                ? Formats.NO_DATA
                : tariff.units().units().stripTrailingZeros().toPlainString();
    }

    private static List<Tariff> sorted(List<Tariff> tariffs) {
        return tariffs.stream()
                .sorted(Comparator.comparing(Tariff::item).thenComparing(Tariff::validFrom))
                .toList();
    }
}
