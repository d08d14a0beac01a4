package chairtime.procurement.ui;

import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Live;
import chairtime.platform.ui.Page;
import chairtime.procurement.AwardView;
import chairtime.procurement.Awards;
import chairtime.procurement.CallId;
import chairtime.procurement.CallStatus;
import chairtime.procurement.CallView;
import chairtime.procurement.Calls;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.worklist.Worklist;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A call: its state and facts, what can be done next, and everything about it in tabs. */
@Route(ProcurementNavigation.CALL)
@RolesAllowed({"COMMISSIONER", "RECOVERY_LEAD", "APPROVER", "FINANCE", "AUDITOR", "EVALUATOR"})
class CallDetailsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TAB = "tab";

    private final transient Calls calls;
    private final transient Awards awards;
    private final transient CallTabContents contents;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;
    private @Nullable CallView shown;

    CallDetailsView(Calls calls, Awards awards, CallTabContents contents, CurrentUser currentUser, Clock clock) {
        super("Call");
        this.calls = calls;
        this.awards = awards;
        this.contents = contents;
        this.currentUser = currentUser;
        this.clock = clock;
        under("Needs and calls", ProcurementNavigation.NEEDS);
        Live.onChange(this, Worklist.LIVE_TOPIC, this::showWhatChanged);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CallId id = CallEntry.id(event);
        String tab =
                event.getLocation().getQueryParameters().getSingleParameter(TAB).orElse("");
        show(calls.find(id), tab);
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private void show(CallView call, String tab) {
        shown = call;
        removeAll();
        noActions();
        SignedInUser user = currentUser.require();
        AwardView award = awards.find(call.id()).orElse(null);
        boolean mayDecide = award != null && award.mayDecide();
        title(call.title());
        status(Words.tag(call.status()));
        facts(createFacts(call));
        NextStep.of(call, user, mayDecide)
                .ifPresent(step -> primaryAction(
                        new Button(step.label(), click -> UI.getCurrent().navigate(step.path()))));
        if (user.has(Role.COMMISSIONER)) {
            CallChanges changes = new CallChanges(calls, call, clock, () -> show(calls.find(call.id()), tab));
            changes.possible().forEach(change -> moreAction(change.label(), change.action()));
        }
        if (call.statusReason() != null && call.status().isEnded()) {
            add(new Paragraph(call.status().label() + ": " + call.statusReason()));
        }
        if (award != null && user.has(Role.APPROVER) && call.status() == CallStatus.AWARD_PROPOSED && !mayDecide) {
            add(WhyNotApprove.question(call, award, user));
        }
        add(new CallTabs(contents, call, tab));
    }

    private KeyFacts createFacts(CallView call) {
        return new KeyFacts()
                .fact(
                        "Deadline " + DeadlineWords.withZone(call.deadline()),
                        DeadlineWords.of(call.status(), call.deadline(), clock.instant()))
                .fact(bidsLabel(call), Formats.count(call.bidsReceived()))
                .fact("Sessions wanted", Formats.count(call.terms().sessionsWanted()))
                .fact("Budget", Formats.money(call.terms().budget()))
                .fact("Evaluators", scoringProgress(call));
    }

    private static String bidsLabel(CallView call) {
        if (call.bidsOpened() || call.bidsReceived() == 0) {
            return "Bids";
        }
        return call.status().isEnded() ? "Bids, never opened" : "Bids, sealed";
    }

    private static String scoringProgress(CallView call) {
        long scored = call.evaluators().stream()
                .filter(evaluator -> evaluator.scoresIn())
                .count();
        return call.bidsOpened()
                ? scored + " of " + call.evaluators().size() + " scored"
                : Formats.count(call.evaluators().size());
    }

    private void showWhatChanged() {
        CallView before = shown;
        if (before == null) {
            return;
        }
        CallView now = calls.find(before.id());
        if (!now.equals(before)) {
            show(now, CallTabs.openTab(this));
        }
    }
}
