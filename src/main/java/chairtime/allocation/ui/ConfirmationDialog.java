package chairtime.allocation.ui;

import chairtime.allocation.BookingConfirmations;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Asks whether bookings wait for the practice. */
class ConfirmationDialog extends Dialog {

    ConfirmationDialog(BookingConfirmations confirmations) {
        setHeaderTitle("Who confirms bookings");
        setMaxWidth("36rem");
        RadioButtonGroup<Boolean> who = new RadioButtonGroup<>("When a patient accepts a slot of yours");
        who.setItems(false, true);
        who.setItemLabelGenerator(
                itself -> itself ? "It waits until you confirm it" : "It is booked at once, and you are told");
        who.setValue(confirmations.confirmsItself());
        add(
                new Paragraph(
                        "Bookings that wait for you are work in your task list. Those you do not answer in time go"
                                + " to another practice."),
                who);
        Button save = new Button("Save", click -> {
            confirmations.confirmItself(who.getValue());
            Messages.done("Saved for all bookings from now on.");
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Go back", click -> close()), save);
    }
}
