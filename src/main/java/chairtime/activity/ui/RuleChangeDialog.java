package chairtime.activity.ui;

import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Changes a rule from a day or year on, for a reason; shows what changes before it does. */
class RuleChangeDialog extends Dialog {

    private static final int REASON_MAX_LENGTH = 300;
    private static final int REASON_BESIDE_SOURCE_MAX_LENGTH = 140;
    private static final int SOURCE_MAX_LENGTH = 150;

    private final ErrorSummary summary = new ErrorSummary();
    private final Div form = new Div();
    private final Div effect = new Div();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Set<String> required = new HashSet<>();
    private final TextArea reason = new TextArea("Reason");
    private final TextField source = new TextField("Source");
    private final boolean forEverybody;

    RuleChangeDialog(String title, String consequence, RuleAuthor author) {
        forEverybody = author.forEverybody();
        setHeaderTitle(title);
        setMaxWidth("min(42rem, 100%)");
        form.addClassName("form-group");
        effect.getElement().setAttribute("aria-live", "polite");
        reason.setMaxLength(forEverybody ? REASON_BESIDE_SOURCE_MAX_LENGTH : REASON_MAX_LENGTH);
        source.setMaxLength(SOURCE_MAX_LENGTH);
        source.setWidthFull();
        source.setHelperText("Where it is published, such as a letter with its date");
        reason.setWidthFull();
        reason.setHelperText("Such as the minute in which it was agreed. It stands as the source of the rule.");
        add(summary, new Paragraph(consequence), form, effect);
    }

    /** Adds a field. */
    <C extends Component> C field(String property, C field) {
        fields.put(property, field);
        form.add(field);
        return field;
    }

    /** Adds a field that has to be filled while it is shown; a choice does not say so, as its button cannot to a screen reader. */
    <C extends Component & HasValue<?, ?>> C required(String property, C field) {
        field.setRequiredIndicatorVisible(!(field instanceof Select));
        required.add(property);
        return field(property, field);
    }

    /**
     * Opens.
     *
     * @param preview what would change, in sentences
     * @param save takes the reason; a refusal is shown at its field
     */
    void open(Supplier<List<String>> preview, Consumer<String> save) {
        if (forEverybody) {
            required("source", source);
            reason.setHelperText("Stands beside the source");
        }
        required("reason", reason);
        Button show = new Button(
                "Show what changes", click -> attempt(() -> show(preview.get()), Set.of("reason", "source")));
        Button main = new Button(
                "Change this rule",
                click -> attempt(
                        () -> {
                            save.accept(words());
                            close();
                            Messages.done("The rule is changed.");
                        },
                        Set.of()));
        main.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Go back", click -> close()), show, main);
        open();
    }

    private String words() {
        return forEverybody
                ? source.getValue().strip() + ". " + reason.getValue().strip()
                : reason.getValue();
    }

    private void show(List<String> sentences) {
        effect.removeAll();
        sentences.forEach(sentence -> effect.add(new Paragraph(sentence)));
    }

    private void attempt(Runnable work, Set<String> notNeeded) {
        Map<Component, String> missing = new LinkedHashMap<>();
        fields.forEach((property, field) -> {
            if (field instanceof HasValue<?, ?> value
                    && required.contains(property)
                    && field.isVisible()
                    && value.isEmpty()
                    && !notNeeded.contains(property)) {
                missing.put(field, "Fill this in.");
            }
        });
        summary.show(missing);
        if (missing.isEmpty()) {
            try {
                work.run();
            } catch (RefusedException refusal) {
                summary.show(refusal, fields);
            }
        }
    }
}
