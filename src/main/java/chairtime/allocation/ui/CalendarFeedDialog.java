package chairtime.allocation.ui;

import chairtime.allocation.CalendarFeeds;
import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Publishes the practice's slots under a secret address for its own calendar, and ends that. */
class CalendarFeedDialog extends Dialog {

    private final transient CalendarFeeds feeds;
    private final transient UnaryOperator<String> address;

    /** @param address makes the whole address from the secret */
    CalendarFeedDialog(CalendarFeeds feeds, UnaryOperator<String> address) {
        this.feeds = feeds;
        this.address = address;
        setHeaderTitle("Slots in your own calendar");
        setMaxWidth("42rem");
        add(new Paragraph("Calendars such as Outlook can subscribe to a secret address and show your slots and how many"
                + " seats are booked. No patient is named there."));
        Optional<Instant> since = feeds.publishedSince();
        add(new Paragraph(since.map(day -> "There is an address since " + Formats.date(day)
                        + ". It is not shown again; if you lost it, or somebody has it who should not, make a new one.")
                .orElse("There is no such address yet.")));
        Button publish = new Button(since.isPresent() ? "Make a new address" : "Make the address", click -> publish());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Go back", click -> close()));
        if (since.isPresent()) {
            getFooter().add(new Button("Withdraw the address", click -> withdraw()));
        }
        getFooter().add(publish);
    }

    private void publish() {
        String made = address.apply(feeds.publish());
        TextField shown = new TextField("Secret address");
        shown.setValue(made);
        shown.setReadOnly(true);
        shown.setAutoselect(true);
        shown.setWidthFull();
        removeAll();
        getFooter().removeAll();
        add(
                new Paragraph(
                        "Copy this address into your calendar now: it is shown only this once. An address that you"
                                + " had before shows nothing any more."),
                shown);
        getFooter().add(new Button("Done", click -> close()));
        shown.focus();
    }

    private void withdraw() {
        Confirm.ask(
                "Withdraw the address?",
                "Calendars that read it show your slots no longer. You can make a new one at any time.",
                "Withdraw the address",
                () -> {
                    feeds.withdraw();
                    Messages.done("The address is withdrawn.");
                    close();
                });
    }
}
