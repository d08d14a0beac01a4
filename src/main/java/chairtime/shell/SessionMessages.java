package chairtime.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * What the browser shows when the session is over, and the one handler of what goes wrong in any session. A page whose
 * session is over is asked for again, so that sign-in leads back to it.
 */
@Component
class SessionMessages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages());
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new SentenceErrorHandler()));
    }

    private static CustomizedSystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(null);
        messages.setInternalErrorCaption("That did not work");
        messages.setInternalErrorMessage("Select this message to load the page again.");
        messages.setCookiesDisabledCaption("Chairtime needs cookies");
        messages.setCookiesDisabledMessage("Allow cookies for this site, then select this message.");
        return messages;
    }
}
