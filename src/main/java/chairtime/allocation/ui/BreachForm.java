package chairtime.allocation.ui;

import chairtime.allocation.BreachReason;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.BiConsumer;

/** Asks why a deadline was missed. */
class BreachForm extends Div {

    private static final int WORDS_MAX_LENGTH = 2000;

    private final ErrorSummary summary = new ErrorSummary();
    private final Select<BreachReason> reason = new Select<>();
    private final TextArea words = new TextArea("What happened");

    /** @param explain takes reason and words; a refusal is shown at its field */
    BreachForm(BiConsumer<BreachReason, String> explain) {
        addClassName("form");
        reason.setLabel("Reason");
        reason.setItems(BreachReason.values());
        reason.setItemLabelGenerator(BreachReason::label);
        words.setMaxLength(WORDS_MAX_LENGTH);
        words.setWidthFull();
        words.setHelperText("What was tried, and what would have helped. Do not name the patient.");
        Button save = new Button("Save reason", click -> save(explain));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div foot = new Div(save);
        foot.addClassName("form-foot");
        add(summary, reason, words, foot);
    }

    private void save(BiConsumer<BreachReason, String> explain) {
        summary.clear();
        if (reason.isEmpty()) {
            summary.show(Map.of(reason, "Choose the reason that fits best."));
            return;
        }
        try {
            explain.accept(reason.getValue(), words.getValue());
        } catch (RefusedException refusal) {
            summary.show(refusal, Map.of("reason", reason, "words", words));
        }
    }
}
