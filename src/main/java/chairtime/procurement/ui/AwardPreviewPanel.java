package chairtime.procurement.ui;

import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.SidePanel;
import chairtime.procurement.AwardPreview;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What an award comes to and who has to approve it, following the table above. */
class AwardPreviewPanel extends Div implements HasValidation {

    private final Div figures = new Div();
    private final Paragraph goesTo = new Paragraph();
    private final Div why = new Div();
    private final Paragraph error = new Paragraph();

    AwardPreviewPanel() {
        addClassName("award-preview");
        goesTo.addClassName("goes-to");
        goesTo.getElement().setAttribute("role", "status");
        error.addClassName("field-error");
        error.setVisible(false);
        add(figures, error, goesTo, why);
    }

    void show(AwardPreview preview) {
        figures.removeAll();
        figures.add(new KeyFacts()
                .fact("Sessions taken", Formats.count(preview.sessions()))
                .fact("Cost", Formats.money(preview.total()))
                .fact("Budget left", Formats.money(preview.budgetLeft())));
        setErrorMessage(String.join(" ", preview.refusals()));
        setInvalid(!preview.refusals().isEmpty());
        goesTo.setText(sentence(preview));
        why.removeAll();
        why.add(SidePanel.question("Why this approver?", () -> explanation(preview)));
    }

    String text() {
        return goesTo.getText();
    }

    private static String sentence(AwardPreview preview) {
        String because = ", because the limits are held against " + Formats.money(preview.lifetimeValue()) + ".";
        return preview.approvers().isEmpty()
                ? "This goes to: " + preview.tier().label() + because
                        + " Nobody who may approve it has an account; ask an administrator."
                : "This goes to: " + preview.tier().label() + " (" + Words.listed(preview.approvers()) + ")" + because;
    }

    private static List<Component> explanation(AwardPreview preview) {
        return List.of(
                new Paragraph("Each tier approves up to its limit; what is above goes one tier higher. The limits are"
                        + " those that hold today."),
                new Paragraph(Formats.money(preview.lifetimeValue())
                        + " is this award together with what the same need was awarded in the twelve months before, so"
                        + " that a purchase cannot be split to stay under a limit."),
                new Paragraph(
                        "Whoever raised or changed the need, prepared or changed the call, scored its bids or proposes the award"
                                + " cannot approve it."));
    }

    @Override
    public void setErrorMessage(String errorMessage) {
        error.setText(errorMessage);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid && !error.getText().isEmpty());
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
