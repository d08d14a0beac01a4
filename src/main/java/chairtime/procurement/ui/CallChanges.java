package chairtime.procurement.ui;

import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Messages;
import chairtime.procurement.CallStatus;
import chairtime.procurement.CallView;
import chairtime.procurement.Calls;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What a commissioner can change about a call besides its next step. */
final class CallChanges {

    /** An entry of the menu. */
    record Change(String label, Runnable action) {}

    private final Calls calls;
    private final CallView call;
    private final Clock clock;
    private final Runnable done;

    CallChanges(Calls calls, CallView call, Clock clock, Runnable done) {
        this.calls = calls;
        this.call = call;
        this.clock = clock;
        this.done = done;
    }

    List<Change> possible() {
        List<Change> all = new ArrayList<>();
        if (call.status() == CallStatus.PUBLISHED) {
            all.add(new Change("Extend the deadline", () -> extension().open()));
        }
        if (EvaluatorPanel.anyCanBeReplaced(call)) {
            all.add(new Change(
                    "Change who scores", () -> UI.getCurrent().navigate(ProcurementNavigation.evaluators(call.id()))));
        }
        if (!call.status().isEnded()) {
            all.add(new Change("Withdraw this call", () -> withdrawal().open()));
        }
        return all;
    }

    ReasonDialog extension() {
        DeadlineField deadline = new DeadlineField("New deadline", clock);
        deadline.setValue(call.terms().deadline());
        return new ReasonDialog(
                        "Extend the deadline?",
                        Formats.count(call.providersInvited(), "practice is", "practices are")
                                + " told the new deadline at once. Bids already handed in stay sealed and count.",
                        "The practices read it.",
                        "Extend the deadline",
                        reason -> {
                            calls.extendDeadline(call.id(), deadline.getValue(), reason);
                            Messages.done("The deadline is extended, and the practices are told.");
                            done.run();
                        })
                .with(CallTermsForm.DEADLINE, deadline, deadline::problem);
    }

    ReasonDialog withdrawal() {
        String consequence = call.publishedAt() == null
                ? "The draft ends here. The need stays and another call can be drafted from it."
                : Formats.count(call.providersInvited(), "practice is", "practices are")
                        + " told at once, and bids handed in are no longer considered. This cannot be undone."
                        + " The need stays and another call can be drafted from it.";
        return new ReasonDialog(
                "Withdraw this call?",
                consequence,
                call.publishedAt() == null ? "Kept with the call." : "The practices read it.",
                "Withdraw this call",
                reason -> {
                    calls.withdraw(call.id(), reason);
                    Messages.done("The call is withdrawn.");
                    done.run();
                });
    }
}
