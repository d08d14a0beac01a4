package chairtime.allocation.ui;

import chairtime.allocation.DeclineReason;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.BiConsumer;

/** Asks why the patient declines. */
class DeclineDialog extends Dialog {

    private static final int WORDS_MAX_LENGTH = 2000;

    private final ErrorSummary summary = new ErrorSummary();
    private final RadioButtonGroup<DeclineReason> why = new RadioButtonGroup<>("Why");
    private final TextArea words = new TextArea("In words");

    /** @param decline takes reason and words; a refusal is shown at its field */
    DeclineDialog(BiConsumer<DeclineReason, String> decline) {
        setHeaderTitle("The patient declines this slot");
        setMaxWidth("36rem");
        why.setItems(DeclineReason.values());
        why.setItemLabelGenerator(DeclineReason::label);
        words.setMaxLength(WORDS_MAX_LENGTH);
        words.setWidthFull();
        words.setHelperText("Needed for another reason. Do not name the patient.");
        add(
                summary,
                new Paragraph("The slot goes to somebody else, this patient is not offered it again, and the next best"
                        + " one is looked for."),
                why,
                words);
        Button save = new Button("Decline this slot", click -> save(decline));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Go back", click -> close()), save);
    }

    private void save(BiConsumer<DeclineReason, String> decline) {
        summary.clear();
        if (why.isEmpty()) {
            summary.show(Map.of(why, "Choose why the patient declines."));
            return;
        }
        try {
            decline.accept(why.getValue(), words.getValue());
            close();
        } catch (RefusedException refusal) {
            summary.show(refusal, Map.of("reason", words));
        }
    }
}
