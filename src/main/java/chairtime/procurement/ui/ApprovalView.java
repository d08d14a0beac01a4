package chairtime.procurement.ui;

import chairtime.platform.NotFoundException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.procurement.AwardStatus;
import chairtime.procurement.AwardView;
import chairtime.procurement.Awards;
import chairtime.procurement.CallId;
import chairtime.procurement.CallView;
import chairtime.procurement.Calls;
import chairtime.procurement.EvaluatorView;
import chairtime.procurement.Interests;
import chairtime.procurement.ProviderAwards;
import chairtime.security.CurrentUser;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Deciding on a proposed award, with every fact on one sheet. */
@Route(ProcurementNavigation.DECIDE_AWARD)
@PageTitle("Decide on an award")
@RolesAllowed("APPROVER")
class ApprovalView extends Page implements BeforeEnterObserver {

    private final transient Awards awards;
    private final transient Calls calls;
    private final transient CurrentUser currentUser;

    ApprovalView(Awards awards, Calls calls, CurrentUser currentUser) {
        super("Decide on an award");
        this.awards = awards;
        this.calls = calls;
        this.currentUser = currentUser;
        under("Needs and calls", ProcurementNavigation.NEEDS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CallId id = CallEntry.id(event);
        CallView call = calls.find(id);
        under(call.title(), ProcurementNavigation.call(id));
        show(call, awards.find(id).orElseThrow(() -> new NotFoundException("This award")));
    }

    private void show(CallView call, AwardView award) {
        removeAll();
        title("Decide on the award: " + award.title());
        status(Words.tag(call.status()));
        add(new AwardPanel(award));
        List<ProviderAwards> earlier = awards.earlierAwards(call.id());
        if (!earlier.isEmpty()) {
            add(new EarlierAwardsCard(award, earlier));
        }
        add(createConflicts(call));
        if (award.mayDecide()) {
            add(new Card(
                    "Your decision",
                    new ApprovalPanel(award, remark -> approve(award, remark), reason -> sendBack(award, reason))));
        } else if (award.status() == AwardStatus.PROPOSED) {
            add(new Card(
                    "Your decision",
                    new Paragraph("You cannot decide on this award."),
                    WhyNotApprove.question(call, award, currentUser.require())));
        }
    }

    private static Card createConflicts(CallView call) {
        FactsList interests = new FactsList();
        call.evaluators().forEach(evaluator -> interests.fact(evaluator.name(), declared(evaluator)));
        Anchor bids = new Anchor(
                ProcurementNavigation.call(call.id()) + "?tab=" + CallTab.SCORING.inAddress(),
                "See every score with its reasons");
        return new Card(
                "Who scored, and their interests",
                interests,
                new Paragraph("The call was prepared by " + call.preparedByName() + "."),
                bids);
    }

    private static String declared(EvaluatorView evaluator) {
        return evaluator.interests() == Interests.NONE && evaluator.scoresIn()
                ? "No interest in any bidder; scores are in"
                : evaluator.interests().label();
    }

    private void approve(AwardView award, String remark) {
        awards.approve(award.callId(), award.version(), remark);
        Messages.done("The award is approved. The letters are on their way.");
        UI.getCurrent().navigate(ProcurementNavigation.call(award.callId()));
    }

    private void sendBack(AwardView award, String reason) {
        awards.sendBack(award.callId(), award.version(), reason);
        Messages.done("The proposal is sent back. The commissioner reads your reason.");
        UI.getCurrent().navigate(ProcurementNavigation.call(award.callId()));
    }
}
