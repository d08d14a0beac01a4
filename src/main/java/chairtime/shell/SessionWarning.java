package chairtime.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinSession;

/** Warns two minutes before an idle person is signed out, and offers to stay. */
@Tag("chairtime-session-warning")
@JsModule("./components/chairtime-session-warning.ts")
class SessionWarning extends Component {

    private static final int WARN_SECONDS = 120;

    private final transient Runnable endSession;

    SessionWarning(Runnable endSession) {
        this.endSession = endSession;
        getElement().setProperty("warnSeconds", WARN_SECONDS);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        int seconds = VaadinSession.getCurrent().getSession().getMaxInactiveInterval();
        getElement().setProperty("timeoutSeconds", seconds);
    }

    /** Called by the browser: the request alone keeps the session. */
    @ClientCallable
    void stay() {}

    /** Called by the browser when the time is over; asking for the page again leads to sign-in and back. */
    @ClientCallable
    void expire() {
        getUI().ifPresent(ui -> ui.getPage().reload());
        endSession.run();
    }
}
