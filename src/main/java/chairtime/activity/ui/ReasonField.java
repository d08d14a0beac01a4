package chairtime.activity.ui;

import chairtime.activity.ContractHolders;
import com.vaadin.flow.component.textfield.TextArea;

/** Why a contract goes to another provider. */
class ReasonField extends TextArea {

    ReasonField() {
        super("Reason");
        setHelperText("For instance: one company holds both. It is kept for the auditor.");
        setMaxLength(ContractHolders.REASON_MAX_LENGTH);
        setMinRows(2);
        setWidthFull();
    }
}
