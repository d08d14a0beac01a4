package chairtime.allocation.ui;

import chairtime.allocation.TriageDecision;
import chairtime.allocation.TriageProposal;
import chairtime.allocation.UrgencyCategory;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;

/** What the decision table proposes, and the decision of a person. */
class TriageForm extends Div {

    private final ErrorSummary summary = new ErrorSummary();
    private final Select<UrgencyCategory> category = new Select<>();
    private final TextArea reason = new TextArea("Reason");

    TriageForm(TriageProposal proposal, Consumer<TriageDecision> decide) {
        addClassName("form");
        category.setLabel("Category");
        category.setItems(UrgencyCategory.values());
        category.setItemLabelGenerator(UrgencyCategory::label);
        category.setValue(proposal.category());
        reason.setMaxLength(TriageDecision.REASON_MAX_LENGTH);
        reason.setWidthFull();
        reason.setHelperText("Needed, from a clinician, where the patient gets more time than proposed or than before."
                + " Do not name the patient.");
        Button main = new Button("Decide", click -> decide(decide));
        main.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div foot = new Div(main);
        foot.addClassName("form-foot");
        add(summary, new Paragraph(words(proposal)), category, reason, foot);
        if (proposal.disposition() != null) {
            add(new Paragraph(proposal.disposition().code() + ": "
                    + proposal.disposition().words()
                    + (proposal.disposition().doubtful()
                            ? ". The meaning of this code is not certain; check it against the current release."
                            : ".")));
        }
    }

    private void decide(Consumer<TriageDecision> decide) {
        summary.clear();
        try {
            decide.accept(new TriageDecision(category.getValue(), reason.getValue()));
        } catch (RefusedException refusal) {
            summary.show(refusal, Map.of("category", category, "reason", reason));
        }
    }

    private static String words(TriageProposal proposal) {
        String because = "Proposed: " + proposal.category().label() + ". " + proposal.because() + ".";
        return proposal.deadline() == null
                ? because + " No clock runs."
                : because + " To be seen by " + Formats.dateTime(proposal.deadline()) + ".";
    }
}
