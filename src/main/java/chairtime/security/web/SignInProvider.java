package chairtime.security.web;

import chairtime.security.SignInEvent.Way;
import chairtime.security.domain.CredentialCheck;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

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
        ChairtimeUserDetails details =
                new ChairtimeUserDetails(check.check(attempt.getName(), password, way), sessions.number());
        UsernamePasswordAuthenticationToken done =
                UsernamePasswordAuthenticationToken.authenticated(details, "", details.getAuthorities());
        done.setDetails(attempt.getDetails());
        return done;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
