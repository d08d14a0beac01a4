package chairtime.allocation.ui;

import chairtime.allocation.BookingConfirmations;
import chairtime.allocation.BookingToConfirm;
import chairtime.allocation.OfferStatus;
import chairtime.allocation.ReferralId;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;

/** A booking that the practice is to confirm, by what the patient needs; who the patient is shows once it is booked. */
@Route(BookingConfirmationView.ROUTE)
@RolesAllowed("PROVIDER")
class BookingConfirmationView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "appointments/:id([0-9]{1,18})/confirm";
    private static final String AFTERWARDS = "tasks";

    private final transient BookingConfirmations confirmations;

    BookingConfirmationView(BookingConfirmations confirmations) {
        super("Confirm booking");
        this.confirmations = confirmations;
        under("Tasks", AFTERWARDS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new ReferralId(event.getRouteParameters().getLong("id").orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private void show(ReferralId id) {
        BookingToConfirm booking = confirmations.find(id);
        removeAll();
        title("Booking of patient " + booking.pseudonym());
        status(new StatusTag(booking.offer().status().label(), StatusTag.Kind.NEUTRAL));
        facts(new KeyFacts()
                .fact("When", SlotWhen.words(booking.offer().startsAt()))
                .fact("Length", booking.offer().minutes() + " minutes")
                .fact("Category", booking.category().label())
                .fact("Confirm by", Formats.dateTime(booking.offer().confirmBy())));
        add(new NeedCard(booking.facts()));
        if (booking.offer().status() == OfferStatus.ACCEPTED) {
            add(createQuestion(id, booking));
        }
    }

    private Card createQuestion(ReferralId id, BookingToConfirm booking) {
        Button confirm = new Button("Confirm booking", click -> confirm(id, booking));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button refuse = new Button("Refuse booking", click -> askToRefuse(id, booking));
        return new Card(
                        "Can you see this patient?",
                        new Paragraph("The patient has accepted the slot. You see who it is as soon as you confirm."
                                + " Without an answer in time, the patient is offered another practice."))
                .actions(confirm, refuse);
    }

    private void confirm(ReferralId id, BookingToConfirm booking) {
        try {
            confirmations.confirm(id, booking.offer().version());
            Messages.done("Confirmed. The patient stands in your appointments.");
            UI.getCurrent().navigate(AFTERWARDS);
        } catch (RefusedException refusal) {
            Messages.refused(Objects.requireNonNull(refusal.getMessage()));
        }
    }

    private void askToRefuse(ReferralId id, BookingToConfirm booking) {
        new ReasonDialog(
                        "Refuse this booking?",
                        "Another slot is looked for at once. The slot stays open for other patients; close it if nobody"
                                + " can be seen in it.",
                        "Why you cannot see the patient",
                        "Refuse booking",
                        reason -> {
                            confirmations.refuse(id, booking.offer().version(), reason);
                            Messages.done("Refused. Another slot is being looked for.");
                            UI.getCurrent().navigate(AFTERWARDS);
                        })
                .open();
    }
}
