package chairtime.allocation.ui;

import chairtime.allocation.SlotFacts;
import chairtime.allocation.SlotView;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Says for several slots at once what they offer. */
class SlotFactsDialog extends Dialog {

    private final ErrorSummary summary = new ErrorSummary();
    private final SlotFactsFields fields = new SlotFactsFields();

    /**
     * @param chosen slots, at least one
     * @param describe takes what they all offer from then on; a refusal is shown at its field
     */
    SlotFactsDialog(Collection<SlotView> chosen, Consumer<SlotFacts> describe) {
        setHeaderTitle("What " + Formats.count(chosen.size(), "slot offers", "slots offer"));
        setMaxWidth("42rem");
        List<SlotFacts> now =
                chosen.stream().map(slot -> slot.facts().said()).distinct().toList();
        add(
                summary,
                new Paragraph(
                        now.size() == 1
                                ? "What you say here replaces what was said before."
                                : "These slots offer different things now. What you say here replaces it for all of them."),
                fields);
        if (now.size() == 1) {
            fields.show(now.get(0));
        }
        Button main = new Button("Change what they offer", click -> save(describe));
        main.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Go back", click -> close()), main);
    }

    private void save(Consumer<SlotFacts> describe) {
        summary.clear();
        try {
            describe.accept(fields.facts());
            close();
        } catch (RefusedException refusal) {
            summary.show(refusal, fields.byProperty());
        }
    }
}
