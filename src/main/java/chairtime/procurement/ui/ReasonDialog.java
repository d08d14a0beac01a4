package chairtime.procurement.ui;

import chairtime.procurement.Score;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks for a reason before what cannot be undone, and names the consequence. */
class ReasonDialog extends Dialog {

    static final String REASON = "reason";

    private final FormFields fields = new FormFields();
    private final TextArea reason;
    private final transient Map<String, Supplier<Optional<String>>> problemOf = new LinkedHashMap<>();

    /**
     * @param title the question
     * @param consequence what will happen
     * @param hint who reads the reason
     * @param verb the button
     * @param action takes the reason; a refusal is shown at the field
     */
    ReasonDialog(String title, String consequence, String hint, String verb, Consumer<String> action) {
        setHeaderTitle(title);
        setMaxWidth("36rem");
        reason = fields.add(REASON, Fields.area("Reason", hint, Score.COMMENT_MAX_LENGTH));
        add(fields.summary(), new Paragraph(consequence), reason);
        Button back = new Button("Go back", click -> close());
        Button go = new Button(verb, click -> go(action));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(back, go);
    }

    /** Puts another field above the reason, with what is wrong with it. */
    ReasonDialog with(String property, Component field, Supplier<Optional<String>> problem) {
        fields.add(property, field);
        problemOf.put(property, problem);
        addComponentAtIndex(2, field);
        return this;
    }

    FormFields fields() {
        return fields;
    }

    private void go(Consumer<String> action) {
        Problems problems = new Problems().when(reason.getValue().isBlank(), REASON, "Write the reason.");
        problemOf.forEach(
                (property, problem) -> problem.get().ifPresent(sentence -> problems.when(true, property, sentence)));
        if (fields.check(problems.byProperty())
                && fields.attempt(() -> action.accept(reason.getValue().strip()))) {
            close();
        }
    }
}
