package chairtime.allocation.ui;

import chairtime.allocation.ContactChannel;
import chairtime.allocation.ContactReport;
import chairtime.allocation.RedFlag;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** An attempt to reach a patient, with the answers about red flags if somebody answered. */
class ContactForm extends Div {

    private final ErrorSummary summary = new ErrorSummary();
    private final Select<ContactChannel> channel = new Select<>();
    private final RadioButtonGroup<Boolean> reached =
            new RadioButtonGroup<>("Did you reach the patient, or who cares for" + " them?");
    private final CheckboxGroup<RedFlag> redFlags = new CheckboxGroup<>("Ask for these red flags");
    private final Checkbox asked = new Checkbox("I asked for every red flag");
    private final TextArea note = new TextArea("What was said");
    private final Consumer<ContactReport> keep;

    ContactForm(Consumer<ContactReport> keep) {
        this.keep = keep;
        addClassName("form");
        channel.setLabel("How did you try?");
        channel.setItems(ContactChannel.values());
        channel.setItemLabelGenerator(ContactChannel::label);
        channel.setValue(ContactChannel.PHONE);
        reached.setItems(false, true);
        reached.setItemLabelGenerator(yes -> yes ? "Yes" : "No");
        reached.addValueChangeListener(change -> adapt());
        redFlags.setItems(RedFlag.values());
        redFlags.setItemLabelGenerator(RedFlag::label);
        note.setMaxLength(ContactReport.NOTE_MAX_LENGTH);
        note.setWidthFull();
        note.setHelperText("Do not name the patient or anybody else.");
        Button main = new Button("Record this contact", click -> keep());
        main.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div foot = new Div(main);
        foot.addClassName("form-foot");
        add(summary, channel, reached, redFlags, asked, note, foot);
        adapt();
    }

    private void adapt() {
        boolean answered = Boolean.TRUE.equals(reached.getValue());
        redFlags.setVisible(answered);
        asked.setVisible(answered);
    }

    private void keep() {
        summary.clear();
        if (reached.isEmpty()) {
            summary.show(Map.of(reached, "Say whether you reached the patient."));
            return;
        }
        boolean answered = reached.getValue();
        if (answered && !asked.getValue()) {
            summary.show(Map.of(asked, "Ask for every red flag and say that you did."));
            return;
        }
        try {
            keep.accept(new ContactReport(
                    channel.getValue(), answered, answered ? redFlags.getValue() : Set.of(), note.getValue()));
        } catch (RefusedException refusal) {
            summary.show(refusal, Map.of("redFlags", redFlags, "note", note));
        }
    }
}
