package chairtime.security.web;

import chairtime.security.ChairtimePrincipal;
import chairtime.security.SignInEvent;
import chairtime.security.SignInEvent.Kind;
import chairtime.security.SignInEvent.Way;
import chairtime.security.SignedInUser;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Announces that somebody was signed out without having asked for it: a session ended while somebody was signed in. Why
 * stands in the session; where nothing does, nothing happened in it for too long.
 */
@Component
class SessionEndRecord implements HttpSessionListener {

    /** Session attribute with the {@link Kind} of the end that is about to come. */
    private static final String WHY = "chairtime.sessionEnds";

    private final ApplicationEventPublisher events;
    private volatile boolean stopping;

    SessionEndRecord(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Notes in the session why it is about to end. */
    static void endsBy(HttpSession session, Kind why) {
        session.setAttribute(WHY, why);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent ended) {
        Object why = ended.getSession().getAttribute(WHY);
        Object context =
                ended.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        if (!stopping
                && why != Kind.SIGNED_OUT
                && context instanceof SecurityContext signedIn
                && signedIn.getAuthentication() != null
                && signedIn.getAuthentication().getPrincipal() instanceof ChairtimePrincipal principal) {
            SignedInUser user = principal.user();
            Kind kind = why instanceof Kind known ? known : Kind.TIMED_OUT;
            events.publishEvent(new SignInEvent(kind, user.username(), user, Way.BROWSER));
        }
    }

    /** All sessions end with the application, when nothing can be taken down any more. */
    @EventListener
    void on(ContextClosedEvent closed) {
        stopping = true;
    }
}
