package chairtime.procurement.ui;

import chairtime.platform.RefusedException;
import chairtime.platform.ui.Messages;
import chairtime.procurement.CallId;
import com.vaadin.flow.router.BeforeEnterEvent;

/** How screens about one step of a call are entered. */
final class CallEntry {

    private CallEntry() {}

    /** The call that the address names. */
    static CallId id(BeforeEnterEvent event) {
        return new CallId(
                event.getRouteParameters().getLong(ProcurementNavigation.ID).orElseThrow());
    }

    /** Shows the step; when it is over or not yet due, says so and goes to the call instead. */
    static void show(BeforeEnterEvent event, CallId call, Runnable show) {
        try {
            show.run();
        } catch (RefusedException notNow) {
            Messages.refused(notNow.getMessage());
            event.forwardTo(ProcurementNavigation.call(call));
        }
    }
}
