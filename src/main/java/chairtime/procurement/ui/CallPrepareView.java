package chairtime.procurement.ui;

import chairtime.platform.RefusedException;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.procurement.CallId;
import chairtime.procurement.CallStatus;
import chairtime.procurement.CallTerms;
import chairtime.procurement.CallView;
import chairtime.procurement.Calls;
import chairtime.procurement.Needs;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.dao.OptimisticLockingFailureException;

/** Preparing a call in steps, up to its publication. */
@Route(ProcurementNavigation.PREPARE_CALL)
@PageTitle("Prepare a call")
@RolesAllowed("COMMISSIONER")
class CallPrepareView extends Page implements BeforeEnterObserver {

    private final transient Calls calls;
    private final transient Needs needs;
    private final transient Clock clock;
    private final DraftNote note = new DraftNote();
    private long version;

    CallPrepareView(Calls calls, Needs needs, Clock clock) {
        super("Prepare a call");
        this.calls = calls;
        this.needs = needs;
        this.clock = clock;
        under("Needs and calls", ProcurementNavigation.NEEDS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CallView call = calls.find(CallEntry.id(event));
        if (call.status() != CallStatus.DRAFT) {
            event.forwardTo(ProcurementNavigation.call(call.id()));
            return;
        }
        version = call.version();
        removeAll();
        under(call.title(), ProcurementNavigation.call(call.id()));
        title("Prepare: " + call.title());
        status(Words.tag(call.status()));
        CallForm.Choices choices =
                new CallForm.Choices(needs.districts(), calls.possibleEvaluators(call.id()), calls::eligibility);
        add(new CallForm(
                call.terms(),
                choices,
                terms -> keep(call.id(), terms),
                terms -> publish(call.id(), terms),
                note,
                clock));
    }

    private void keep(CallId id, CallTerms terms) {
        try {
            version = calls.saveDraft(id, version, terms);
            note.kept(clock.instant());
        } catch (RefusedException refusal) {
            note.notKept(refusal.getMessage());
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            note.notKept("somebody else changed this call");
            Messages.lostUpdate();
        }
    }

    private void publish(CallId id, CallTerms terms) {
        calls.publish(id, version, terms);
        Messages.done("The call is published. Bids stay sealed until the deadline.");
        UI.getCurrent().navigate(ProcurementNavigation.call(id));
    }
}
