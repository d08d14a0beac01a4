package chairtime.activity.ui;

import chairtime.activity.YearEndOutcome;
import chairtime.activity.YearEndResult;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a person judges where the rules leave a year to one. */
class JudgeForm extends ReviewForm {

    private static final int TEXT_LENGTH = 1000;

    /** Takes the judgement. */
    interface Judging {

        void judge(YearEndOutcome outcome, Money recovery, Uda carriedForward, String reason);
    }

    private final Select<YearEndOutcome> outcome = keep("outcome", new Select<>());
    private final BigDecimalField recovery = pounds("recovery", "To be recovered", "");
    private final BigDecimalField carried =
            units("carriedForward", "Carried forward", "A deficit is positive, a credit negative.");
    private final TextArea reason =
            text("reason", "Reason", "It stands in the letter in the place of the rule.", TEXT_LENGTH);

    /**
     * @param proposed what the rules lead to as far as they go
     * @param judging takes the judgement; a refusal is shown at its field
     */
    JudgeForm(YearEndResult proposed, Judging judging) {
        outcome.setLabel("What the year comes to");
        outcome.setItems(Arrays.stream(YearEndOutcome.values())
                .filter(one -> one != YearEndOutcome.BY_HAND)
                .toList());
        outcome.setItemLabelGenerator(YearEndWords::outcome);
        outcome.addValueChangeListener(change -> show());
        foot(main("Judge this year", () -> {
            if (check(problems())) {
                attempt(() -> judging.judge(
                        outcome.getValue(),
                        Money.rounded(recovery.getOptionalValue().orElse(BigDecimal.ZERO)),
                        new Uda(carried.getOptionalValue().orElse(BigDecimal.ZERO)),
                        reason.getValue()));
            }
        }));
        if (proposed.unscheduled() != null || proposed.services().exceeds(Money.ZERO)) {
            recovery.setLabel("To be recovered for the target of UDA");
            recovery.setHelperText("What is missing of unscheduled care and other services is added by the rules.");
        }
        if (proposed.routineRecovery().exceeds(Money.ZERO)) {
            outcome.setValue(YearEndOutcome.RECOVER);
            recovery.setValue(proposed.routineRecovery().amount());
            reason.setValue(proposed.rule());
        }
        show();
    }

    private void show() {
        recovery.setVisible(outcome.getValue() == YearEndOutcome.RECOVER);
        carried.setVisible(outcome.getValue() == YearEndOutcome.CARRY_DEFICIT
                || outcome.getValue() == YearEndOutcome.CARRY_CREDIT);
    }

    private Map<Component, String> problems() {
        Map<Component, String> problems = new LinkedHashMap<>();
        if (outcome.isEmpty()) {
            problems.put(outcome, "Choose what the year comes to.");
        }
        if (recovery.isVisible() && recovery.isEmpty()) {
            problems.put(recovery, "Write how much is recovered.");
        }
        if (carried.isVisible() && carried.isEmpty()) {
            problems.put(carried, "Write what is carried forward.");
        }
        if (reason.getValue().isBlank()) {
            problems.put(reason, "Write the reason.");
        }
        return problems;
    }
}
