package chairtime.procurement.ui;

import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.StatusTag;
import chairtime.procurement.AwardLine;
import chairtime.procurement.AwardSheet;
import chairtime.procurement.Awards;
import chairtime.procurement.CallId;
import chairtime.procurement.CallStatus;
import chairtime.procurement.Calls;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Proposing an award out of the ranking, or refusing all bids. */
@Route(ProcurementNavigation.PROPOSE_AWARD)
@PageTitle("Propose an award")
@RolesAllowed("COMMISSIONER")
class AwardProposalView extends Page implements BeforeEnterObserver {

    private final transient Awards awards;
    private final transient Calls calls;

    AwardProposalView(Awards awards, Calls calls) {
        super("Propose an award");
        this.awards = awards;
        this.calls = calls;
        under("Needs and calls", ProcurementNavigation.NEEDS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CallId call = CallEntry.id(event);
        if (calls.find(call).status() != CallStatus.OPENED) {
            event.forwardTo(ProcurementNavigation.call(call));
            return;
        }
        CallEntry.show(event, call, () -> show(awards.sheet(call)));
    }

    private void show(AwardSheet sheet) {
        removeAll();
        noActions();
        title("Propose an award: " + sheet.title());
        under(sheet.title(), ProcurementNavigation.call(sheet.callId()));
        facts(new KeyFacts()
                .fact("Sessions wanted", Formats.count(sheet.sessionsWanted()))
                .fact("Budget", Formats.money(sheet.budget()))
                .fact("Bids", Formats.count(sheet.ranking().size())));
        moreAction("Refuse all bids", () -> refusal(sheet).open());
        if (sheet.sentBackReason() != null) {
            status(new StatusTag("Sent back", StatusTag.Kind.AT_RISK));
            Paragraph reason = new Paragraph(sheet.sentBackReason());
            reason.addClassName("free-text");
            Card sentBack = new Card("The approver sent the last proposal back", reason);
            sentBack.addClassName("attention");
            add(sentBack);
        }
        Paragraph how = new Paragraph("Best score first; the lower price decides between equals. The sessions are"
                + " suggested from the best bid down, within what is wanted and the budget. You can change them and take"
                + " part of a bid.");
        add(
                how,
                new AwardForm(
                        sheet,
                        lines -> awards.preview(sheet.callId(), lines),
                        (lines, reasons) -> propose(sheet, lines, reasons)));
    }

    private void propose(AwardSheet sheet, List<AwardLine> lines, String reasons) {
        awards.propose(sheet.callId(), sheet.version(), lines, reasons);
        Messages.done("The award is proposed. Those whose limit covers it have it in their task list.");
        UI.getCurrent().navigate(ProcurementNavigation.call(sheet.callId()));
    }

    private ReasonDialog refusal(AwardSheet sheet) {
        return new ReasonDialog(
                "Refuse all bids?",
                Formats.count(sheet.ranking().size(), "bidder gets", "bidders get")
                        + " a letter with the reason, and the call ends without an award. This cannot be undone.",
                "The bidders read it.",
                "Refuse all bids",
                reason -> {
                    awards.refuseAll(sheet.callId(), sheet.version(), reason);
                    Messages.done("All bids are refused. The bidders are told.");
                    UI.getCurrent().navigate(ProcurementNavigation.call(sheet.callId()));
                });
    }
}
