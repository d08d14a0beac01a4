package chairtime.security.web;

import chairtime.security.SignInEvent.Way;
import chairtime.security.domain.CredentialCheck;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets Spring Security ask our accounts. */
class SignInProvider implements AuthenticationProvider {

    private final CredentialCheck check;
    private final Way way;
    private final EndedSessions sessions;

    SignInProvider(CredentialCheck check, Way way, EndedSessions sessions) {
        this.check = check;
        this.way = way;
        this.sessions = sessions;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password =
                attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
        ChairtimeUserDetails details = new ChairtimeUserDetails(
                check.check(attempt.getName(), password, way, address(attempt)), sessions.number());
        UsernamePasswordAuthenticationToken done =
                UsernamePasswordAuthenticationToken.authenticated(details, "", details.getAuthorities());
        done.setDetails(attempt.getDetails());
        return done;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
