package chairtime.activity.ui;

import chairtime.activity.LedgerKind;
import chairtime.activity.NewLedgerEntry;
import chairtime.platform.FinancialYear;
import chairtime.platform.RefusedException;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Asks for an entry of the ledger of a year. The same opened form makes one entry, however often it is sent. */
class EntryForm extends Div {

    private static final int SOURCE_MAX_LENGTH = 200;
    private static final int REFERENCE_MAX_LENGTH = 120;

    /** Months of completion, and those in which the rest of the year's claims are scheduled. */
    private static final int MONTHS = 12;

    private static final int SCHEDULE_MONTHS = 18;

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<LedgerKind> kind = new Select<>();
    private final BigDecimalField units =
            AccountFields.units("Units", "Of a carry-forward a deficit is above 0, a credit below", "UDA");
    private final BigDecimalField money = AccountFields.pounds("Pounds", "Only if the source says them");
    private final Select<TreatmentMonth> treatmentMonth = new Select<>();
    private final Select<YearMonth> scheduleMonth = new Select<>();
    private final TextField source =
            AccountFields.text("Where the figure stands", "Such as a letter with its date", SOURCE_MAX_LENGTH);
    private final TextArea reason = AccountFields.reason();
    private final TextField reference = AccountFields.text("Reference", "Number or file, if any", REFERENCE_MAX_LENGTH);
    private final String key = UUID.randomUUID().toString();
    private final String contractNumber;
    private final FinancialYear year;
    private final transient Consumer<NewLedgerEntry> enter;

    EntryForm(String contractNumber, FinancialYear year, Consumer<NewLedgerEntry> enter) {
        this.contractNumber = contractNumber;
        this.year = year;
        this.enter = enter;
        addClassName("form");
        kind.setLabel("Entry");
        kind.setItems(
                Stream.of(LedgerKind.values()).filter(one -> !one.ofReview()).toList());
        kind.setItemLabelGenerator(LedgerKind::label);
        kind.setValue(LedgerKind.CARRY_FORWARD_IN);
        kind.addValueChangeListener(change -> showMonths());
        months(treatmentMonth, "Treatment month");
        treatmentMonth.setItems(from(MONTHS).map(TreatmentMonth::new).toList());
        treatmentMonth.setItemLabelGenerator(Formats::month);
        months(scheduleMonth, "Schedule month");
        scheduleMonth.setItems(from(SCHEDULE_MONTHS).toList());
        scheduleMonth.setItemLabelGenerator(Formats::month);
        scheduleMonth.setHelperText("Month of the pay statement, if it is known");
        Button main = new Button("Make this entry", click -> save());
        main.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div foot = new Div(main);
        foot.addClassName("form-foot");
        add(errors, kind, units, money, treatmentMonth, scheduleMonth, source, reason, reference, foot);
        showMonths();
    }

    private void showMonths() {
        boolean ofMonth = kind.getValue() == LedgerKind.AGREED_MONTH || kind.getValue() == LedgerKind.ADJUSTMENT;
        treatmentMonth.setVisible(ofMonth);
        scheduleMonth.setVisible(ofMonth);
    }

    private void save() {
        errors.clear();
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("kind", kind);
        fields.put("units", units);
        fields.put("money", money);
        fields.put("treatmentMonth", treatmentMonth);
        fields.put("scheduleMonth", scheduleMonth);
        fields.put("source", source);
        fields.put("reason", reason);
        fields.put("reference", reference);
        try {
            enter.accept(new NewLedgerEntry(
                    contractNumber,
                    year,
                    kind.getValue(),
                    AccountFields.uda(units),
                    AccountFields.money(money),
                    treatmentMonth.isVisible() ? treatmentMonth.getValue() : null,
                    scheduleMonth.isVisible() ? scheduleMonth.getValue() : null,
                    source.getValue(),
                    reason.getValue(),
                    reference.getValue(),
                    key));
        } catch (RefusedException refused) {
            errors.show(refused, fields);
        }
    }

    private Stream<YearMonth> from(int months) {
        return Stream.iterate(YearMonth.from(year.firstDay()), month -> month.plusMonths(1))
                .limit(months);
    }

    private static void months(Select<?> field, String label) {
        field.setLabel(label);
        field.setEmptySelectionAllowed(true);
    }
}
