package chairtime.activity.ui;

import chairtime.platform.Money;
import chairtime.platform.ui.Confirm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** How much of what is withheld is released, and why. */
class ReleaseForm extends ReviewForm {

    private static final int TEXT_LENGTH = 1000;

    private final BigDecimalField amount;
    private final TextArea reason;

    /**
     * @param still pounds that are still withheld
     * @param release takes amount and reason
     */
    ReleaseForm(Money still, BiConsumer<Money, String> release) {
        amount = pounds("amount", "Release", "At most " + still + ", what is still withheld.");
        reason = text("reason", "Reason", "The practice reads it; it is kept for the auditor.", TEXT_LENGTH);
        foot(main("Release money", () -> {
            if (check(problems())) {
                Money released = new Money(amount.getValue());
                Confirm.ask(
                        "Release " + released + "?",
                        "The practice is told, and finance pays it out.",
                        "Release " + released,
                        () -> attempt(() -> release.accept(released, reason.getValue())));
            }
        }));
    }

    private Map<Component, String> problems() {
        Map<Component, String> problems = new LinkedHashMap<>();
        Pounds.problem(amount).ifPresent(problem -> problems.put(amount, problem));
        if (reason.getValue().isBlank()) {
            problems.put(reason, "Write the reason.");
        }
        return problems;
    }
}
