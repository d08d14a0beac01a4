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

    private final transient Runnable signOut;

    SessionWarning(Runnable signOut) {
        this.signOut = signOut;
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

    /** Called by the browser when the time is over. */
    @ClientCallable
    void expire() {
        getUI().ifPresent(ui -> ui.getPage().setLocation(SessionMessages.EXPIRED));
        signOut.run();
    }
}
