package chairtime.activity.ui;

import chairtime.platform.Uda;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What NHSBSA found about a disputed figure. */
class SettleFigureForm extends ReviewForm {

    private static final int TEXT_LENGTH = 2000;

    private final BigDecimalField scheduled =
            units("scheduled", "Scheduled by September", "As NHSBSA has it now; write the same again if it stands.");
    private final TextArea reason =
            text("reason", "What NHSBSA found", "The practice reads it; it is kept for the auditor.", TEXT_LENGTH);

    /** @param save takes the units and what was found */
    SettleFigureForm(Uda now, BiConsumer<Uda, String> save) {
        scheduled.setValue(now.units().stripTrailingZeros());
        foot(main("Record figure", () -> {
            if (check(problems())) {
                attempt(() -> save.accept(new Uda(scheduled.getValue()), reason.getValue()));
            }
        }));
    }

    private Map<Component, String> problems() {
        Map<Component, String> problems = new LinkedHashMap<>();
        if (scheduled.isEmpty()) {
            problems.put(scheduled, "Write the units scheduled by September.");
        }
        if (reason.getValue().isBlank()) {
            problems.put(reason, "Write what NHSBSA found.");
        }
        return problems;
    }
}
