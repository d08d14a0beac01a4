package chairtime.worklist.ui;

import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;

/** Asks who shall have a task, and why. */
class GiveToDialog extends Dialog {

    GiveToDialog(List<AccountSummary> people, BiConsumer<AccountId, String> give) {
        setHeaderTitle("Give task to somebody else");
        ComboBox<AccountSummary> person = new ComboBox<>("Person");
        person.setItems(people);
        person.setItemLabelGenerator(AccountSummary::displayName);
        person.setHelperText("Only people who may do this task");
        person.setWidthFull();
        TextArea reason = new TextArea("Reason");
        reason.setHelperText("The auditor sees it");
        reason.setMaxLength(500);
        reason.setWidthFull();
        Button send = new Button("Give task", click -> {
            person.setInvalid(person.isEmpty());
            person.setErrorMessage("Choose a person.");
            reason.setInvalid(reason.getValue().isBlank());
            reason.setErrorMessage("Say why the task goes to somebody else.");
            if (!person.isInvalid() && !reason.isInvalid()) {
                close();
                give.accept(person.getValue().id(), reason.getValue());
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new VerticalLayout(person, reason));
        getFooter().add(new Button("Go back", click -> close()), send);
    }
}
