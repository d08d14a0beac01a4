package chairtime.procurement.ui;

import chairtime.platform.ui.Card;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.StatusTag;
import chairtime.procurement.CallId;
import chairtime.procurement.CallListItem;
import chairtime.procurement.Calls;
import chairtime.procurement.NeedId;
import chairtime.procurement.NeedStatus;
import chairtime.procurement.NeedView;
import chairtime.procurement.Needs;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** A need with its evidence and its calls. */
@Route(ProcurementNavigation.NEED)
@RolesAllowed({"COMMISSIONER", "RECOVERY_LEAD", "APPROVER", "FINANCE", "AUDITOR"})
class NeedDetailsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Needs needs;
    private final transient Calls calls;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;

    NeedDetailsView(Needs needs, Calls calls, CurrentUser currentUser, Clock clock) {
        super("Need");
        this.needs = needs;
        this.calls = calls;
        this.currentUser = currentUser;
        this.clock = clock;
        under("Needs and calls", ProcurementNavigation.NEEDS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(needs.find(new NeedId(
                event.getRouteParameters().getLong(ProcurementNavigation.ID).orElseThrow())));
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private void show(NeedView need) {
        removeAll();
        noActions();
        title(need.data().title());
        status(Words.tag(need.status()));
        facts(new KeyFacts()
                .fact("Sessions wanted", Formats.count(need.data().sessionsWanted()))
                .fact("Budget", Formats.money(need.data().budget()))
                .fact("Between", Words.days(need.data().firstDay(), need.data().lastDay()))
                .fact("Where", Words.area(need.data().districts())));
        if (currentUser.require().has(Role.COMMISSIONER) && need.status() == NeedStatus.RAISED) {
            primaryAction(new Button("Draft a call", click -> draft(need)));
        }
        if (need.mayChange()) {
            moreAction("Change this need", () -> UI.getCurrent().navigate(ProcurementNavigation.changeNeed(need.id())));
        }
        add(createReasons(need), new Card("Delivery behind it", new Evidence(need.figures())), createCalls(need));
    }

    private static Card createReasons(NeedView need) {
        Paragraph reason = new Paragraph(need.data().reason());
        reason.addClassName("free-text");
        Paragraph who = new Paragraph("Raised by " + need.raisedByName() + ", " + Formats.dateTime(need.raisedAt()));
        who.addClassName("hint");
        return new Card(
                "Why",
                reason,
                new FactsList().fact("Put first", Words.groups(need.data().patientGroups())),
                who);
    }

    private Card createCalls(NeedView need) {
        Card card = new Card("Calls from this need");
        need.calls().forEach(call -> card.add(createCall(call)));
        if (need.calls().isEmpty()) {
            card.add(new EmptyState(
                    "No call yet",
                    "A call asks the practices of the area for bids. A commissioner drafts it from this need; its terms"
                            + " are filled in from what is said here."));
        }
        return card;
    }

    private Component createCall(CallListItem call) {
        StatusTag tag = Words.tag(call.status());
        Anchor link =
                new Anchor(ProcurementNavigation.call(call.id()), call.id().reference() + " " + call.title());
        Span deadline = new Span(Words.area(call.districts()) + ", deadline " + Formats.dateTime(call.deadline()) + ", "
                + DeadlineWords.of(call.status(), call.deadline(), clock.instant()));
        deadline.addClassName("hint");
        Div item = new Div(link, tag, deadline);
        item.addClassName("list-item");
        return item;
    }

    private void draft(NeedView need) {
        FormFields.tryTo(() -> {
            CallId call = calls.draft(need.id());
            Messages.done("The call is drafted. Only your organisation sees it until you publish it.");
            UI.getCurrent().navigate(ProcurementNavigation.prepareCall(call));
        });
    }
}
