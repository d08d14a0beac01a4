package chairtime.procurement.ui;

import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.procurement.CallId;
import chairtime.procurement.CallStatus;
import chairtime.procurement.CallView;
import chairtime.procurement.Calls;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;

/** Deciding what becomes of a call whose deadline passed without bids. */
@Route(ProcurementNavigation.DECIDE_WITHOUT_BIDS)
@PageTitle("No bids came")
@RolesAllowed("COMMISSIONER")
class NoBidsView extends Page implements BeforeEnterObserver {

    private final transient Calls calls;
    private final transient Clock clock;

    NoBidsView(Calls calls, Clock clock) {
        super("No bids came");
        this.calls = calls;
        this.clock = clock;
        under("Needs and calls", ProcurementNavigation.NEEDS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CallId id = CallEntry.id(event);
        CallView call = calls.find(id);
        if (call.status() != CallStatus.NO_BIDS) {
            event.forwardTo(ProcurementNavigation.call(id));
            return;
        }
        removeAll();
        title("No bids came: " + call.title());
        under(call.title(), ProcurementNavigation.call(id));
        status(Words.tag(call.status()));
        facts(new KeyFacts()
                .fact("Deadline", DeadlineWords.withZone(call.deadline()))
                .fact("Asked", Formats.count(call.providersInvited(), "practice", "practices"))
                .fact("Price a session, at most", Formats.money(call.terms().priceCeiling()))
                .fact("Sessions wanted", Formats.count(call.terms().sessionsWanted())));
        add(new Card(
                "What should happen now",
                new Paragraph("Give the practices more time, or close the call and draft another one from the need with"
                        + " other terms, for instance a higher price or more districts."),
                new NoBidsForm(
                        (deadline, reason) -> extend(id, deadline, reason), reason -> close(id, reason), clock)));
    }

    private void extend(CallId id, LocalDateTime deadline, String reason) {
        calls.extendWithoutBids(id, deadline, reason);
        Messages.done("The call is open for bids again, and the practices are told.");
        UI.getCurrent().navigate(ProcurementNavigation.call(id));
    }

    private void close(CallId id, String reason) {
        calls.closeWithoutBids(id, reason);
        Messages.done("The call is closed. Another one can be drafted from the need.");
        UI.getCurrent().navigate(ProcurementNavigation.call(id));
    }
}
