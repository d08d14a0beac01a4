package chairtime.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.security.AccountChanged;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Every session of somebody signed in ends with one entry in the audit record, whoever ended it. */
@ChairtimeTest
class SessionEndRecordTest {

    @Autowired
    ServletWebServerApplicationContext application;

    @Autowired
    SignOutRecord signOut;

    @Autowired
    EndedSessions endedSessions;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    SignedInUser lead;
    Authentication signedIn;
    Session session;

    @BeforeEach
    void somebodyIsSignedIn() {
        lead = people.register("lead", Organisation.commissioner("QMM"), Role.RECOVERY_LEAD);
        ChairtimeUserDetails details = new ChairtimeUserDetails(lead, endedSessions.number());
        signedIn = UsernamePasswordAuthenticationToken.authenticated(details, "", details.getAuthorities());
        session = newSession();
        session.getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(signedIn));
    }

    @Test
    void aSessionThatTimesOutIsRecorded() {
        session.expire();

        assertThat(actions()).containsExactly("security.timedOut");
        assertThat(jdbc.queryForObject("SELECT summary FROM audit_entry", String.class))
                .isEqualTo("lead was signed out after doing nothing for a while");
    }

    @Test
    void aSessionThatItsOwnerEndsIsRecordedOnceAsSignedOut() {
        signOut.logout(request(), new MockHttpServletResponse(), signedIn);
        session.getSession().invalidate();

        assertThat(actions()).containsExactly("security.signedOut");
    }

    @Test
    void aSessionThatAChangeOfTheAccountEndsIsRecordedAsThat() throws Exception {
        endedSessions.end(
                new AccountChanged(lead.id(), lead.organisation(), "security.passwordReset", "reset", null, null));
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        endedSessions.doFilter(request(), new MockHttpServletResponse(), new MockFilterChain());

        assertThat(session.isValid()).isFalse();
        assertThat(actions()).containsExactly("security.sessionEnded");
    }

    @Test
    void aSessionOfNobodyIsNotRecorded() {
        newSession().expire();

        assertThat(actions()).isEmpty();
    }

    /** A session of the web server itself, which tells what listens to it. */
    private Session newSession() {
        TomcatWebServer server = (TomcatWebServer) application.getWebServer();
        Context context = (Context) server.getTomcat().getHost().findChildren()[0];
        return context.getManager().createSession(null);
    }

    private MockHttpServletRequest request() {
        HttpSession http = session.getSession();
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(http);
        return request;
    }

    private List<String> actions() {
        return jdbc.queryForList("SELECT action FROM audit_entry ORDER BY id", String.class);
    }
}
