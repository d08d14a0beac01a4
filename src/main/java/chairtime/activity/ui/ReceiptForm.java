package chairtime.activity.ui;

import chairtime.activity.MoneyWay;
import chairtime.activity.NewReceipt;
import chairtime.platform.Money;
import chairtime.platform.ui.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What was received of a recovery: day, amount, how, and the reference of the payment. */
class ReceiptForm extends ReviewForm {

    private static final int REFERENCE_LENGTH = 120;

    private final DayField on = day("on", "Received on", "Today or before.");
    private final BigDecimalField amount;
    private final RadioButtonGroup<MoneyWay> way = keep("way", new RadioButtonGroup<>("How it came"));
    private final TextField reference = keep("reference", new TextField("Reference"));

    /**
     * @param outstanding pounds that are still to come
     * @param record takes what was received
     */
    ReceiptForm(Money outstanding, LocalDate today, Consumer<NewReceipt> record) {
        amount = pounds("amount", "Amount", "At most " + outstanding + ", what is outstanding.");
        on.setValue(today);
        on.setMax(today);
        way.setItems(MoneyWay.DEDUCTED, MoneyWay.PAID);
        way.setItemLabelGenerator(MoneyWay::label);
        reference.setMaxLength(REFERENCE_LENGTH);
        hint(reference, "Of the payment, or of the pay statement it was deducted from.");
        foot(main("Record money", () -> {
            if (check(problems())) {
                attempt(() -> record.accept(new NewReceipt(
                        on.getValue(), new Money(amount.getValue()), way.getValue(), reference.getValue())));
            }
        }));
    }

    private Map<Component, String> problems() {
        Map<Component, String> problems = new LinkedHashMap<>();
        if (on.isEmpty()) {
            problems.put(on, "Choose the day on which the money came.");
        }
        Pounds.problem(amount).ifPresent(problem -> problems.put(amount, problem));
        if (way.isEmpty()) {
            problems.put(way, "Choose how the money came.");
        }
        if (reference.getValue().isBlank()) {
            problems.put(reference, "Write the reference of the payment or pay statement.");
        }
        return problems;
    }
}
