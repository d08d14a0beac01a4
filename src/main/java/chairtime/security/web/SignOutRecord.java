package chairtime.security.web;

import chairtime.security.ChairtimePrincipal;
import chairtime.security.SignInEvent;
import chairtime.security.SignInEvent.Kind;
import chairtime.security.SignInEvent.Way;
import chairtime.security.SignedInUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Announces that somebody signed out by their own wish. */
@Component
class SignOutRecord implements LogoutHandler {

    private final ApplicationEventPublisher events;

    SignOutRecord(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof ChairtimePrincipal principal) {
            SignedInUser user = principal.user();
            HttpSession session = request.getSession(false);
            if (session != null) {
                SessionEndRecord.endsBy(session, Kind.SIGNED_OUT);
            }
            events.publishEvent(new SignInEvent(Kind.SIGNED_OUT, user.username(), user, Way.BROWSER));
        }
    }
}
