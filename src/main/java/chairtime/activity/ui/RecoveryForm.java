package chairtime.activity.ui;

import chairtime.activity.RecoveryKind;
import chairtime.activity.RecoveryPlan;
import chairtime.platform.Money;
import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** How money is recovered: amount, instalments, breach notice and reason. */
class RecoveryForm extends ReviewForm {

    private static final int TEXT_LENGTH = 2000;

    private final RadioButtonGroup<RecoveryKind> kind = keep("kind", new RadioButtonGroup<>("How to go on"));
    private final BigDecimalField amount = pounds("amount", "Recover in all", "");
    private final IntegerField instalments = keep("instalments", new IntegerField("Monthly instalments"));
    private final DayField firstOn = day("firstOn", "First instalment on", "");
    private final Checkbox breach = keep("breachNotice", new Checkbox("Serve a breach notice with it"));
    private final TextArea reason =
            text("reason", "Reason", "The practice reads it in the letter; it is kept for the auditor.", TEXT_LENGTH);
    private final LocalDate today;

    /**
     * @param due what the rules ask to recover
     * @param decide takes what was decided
     */
    RecoveryForm(Money due, LocalDate today, Consumer<RecoveryPlan> decide) {
        this.today = today;
        kind.setItems(RecoveryKind.values());
        kind.setItemLabelGenerator(RecoveryKind::label);
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.addValueChangeListener(change -> show());
        amount.setValue(due.amount());
        hint(amount, "At most " + due + ", the whole shortfall.");
        instalments.setValue(1);
        instalments.addClassName("short-field");
        firstOn.setValue(today.plusMonths(1));
        foot(main("Decide recovery", () -> decide(decide)));
        show();
    }

    private void show() {
        boolean money = kind.getValue() != null && kind.getValue() != RecoveryKind.WAIVE;
        amount.setVisible(money);
        instalments.setVisible(money);
        firstOn.setVisible(money);
    }

    private void decide(Consumer<RecoveryPlan> decide) {
        if (!check(problems())) {
            return;
        }
        RecoveryPlan plan = written();
        String what = plan.kind() == RecoveryKind.WAIVE
                ? "Recover nothing"
                : (plan.kind() == RecoveryKind.OFFER ? "Offer " : "Recover ") + plan.amount() + " in "
                        + plan.instalments() + (plan.instalments() == 1 ? " instalment" : " instalments");
        Confirm.ask(
                what + "?",
                "The practice gets a letter."
                        + (plan.breachNotice() ? " A breach notice is served once the recovery is set." : ""),
                what,
                () -> attempt(() -> decide.accept(plan)));
    }

    private RecoveryPlan written() {
        boolean waived = kind.getValue() == RecoveryKind.WAIVE;
        return new RecoveryPlan(
                kind.getValue(),
                waived ? Money.ZERO : Money.rounded(amount.getValue()),
                waived ? 0 : instalments.getValue(),
                waived ? today : firstOn.getValue(),
                breach.getValue(),
                reason.getValue());
    }

    private Map<Component, String> problems() {
        Map<Component, String> problems = new LinkedHashMap<>();
        if (kind.isEmpty()) {
            problems.put(kind, "Choose how to go on.");
        }
        if (amount.isVisible() && amount.isEmpty()) {
            problems.put(amount, "Write how much is recovered.");
        }
        if (instalments.isVisible() && instalments.isEmpty()) {
            problems.put(instalments, "Write the number of instalments.");
        }
        if (firstOn.isVisible() && firstOn.isEmpty()) {
            problems.put(firstOn, "Choose the day of the first instalment.");
        }
        if (reason.getValue().isBlank()) {
            problems.put(reason, "Write the reason.");
        }
        return problems;
    }
}
