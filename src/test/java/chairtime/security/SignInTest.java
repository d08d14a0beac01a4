package chairtime.security;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

@ChairtimeTest
class SignInTest {

    private static final Organisation QMM = Organisation.commissioner("QMM");
    private static final String LET_IN = "/";
    private static final String WRONG = "/login?error";
    private static final String LOCKED = "/login?locked";

    @Autowired
    WebApplicationContext application;

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(application);
        people.register("lead", QMM, Role.RECOVERY_LEAD);
    }

    @Test
    void theRightPasswordLeadsIntoANewSession() {
        String before = browser.sessionId();

        assertThat(browser.signIn("Lead", People.PASSWORD)).isEqualTo(LET_IN);

        assertThat(browser.sessionId()).isNotEqualTo(before);
        assertThat(browser.open("/v3/api-docs").getStatus()).isEqualTo(200);
        assertThat(actions()).containsExactly("security.signedIn");
    }

    @Test
    void signingOutEndsTheSession() {
        browser.signIn("lead", People.PASSWORD);

        assertThat(browser.signOut()).isEqualTo("/login?out");

        assertThat(browser.open("/v3/api-docs").getStatus()).isEqualTo(401);
        assertThat(actions()).containsExactly("security.signedIn", "security.signedOut");
    }

    @Test
    void pagesLeadToTheSignInPageUntilSomebodyIsSignedIn() {
        assertThat(browser.open("/account").getRedirectedUrl()).endsWith("/login");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        HttpHeaders headers = http.getForEntity("/login", String.class).getHeaders();

        assertThat(headers.get(HttpHeaders.SET_COOKIE)).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void fiveFailuresLockTheNameForAQuarterOfAnHour() {
        for (int attempt = 1; attempt < 5; attempt++) {
            assertThat(browser.signIn("lead", "wrong " + attempt)).isEqualTo(WRONG);
        }

        assertThat(browser.signIn("lead", "wrong 5")).isEqualTo(LOCKED);
        assertThat(browser.signIn("lead", People.PASSWORD)).isEqualTo(LOCKED);
        clock.advance(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(browser.signIn("lead", People.PASSWORD)).isEqualTo(LOCKED);
        clock.advance(Duration.ofSeconds(1));
        assertThat(browser.signIn("lead", People.PASSWORD)).isEqualTo(LET_IN);
        assertThat(actions())
                .containsExactly(
                        "security.signInFailed",
                        "security.signInFailed",
                        "security.signInFailed",
                        "security.signInFailed",
                        "security.signInLocked",
                        "security.signInRefused",
                        "security.signInRefused",
                        "security.signedIn");
    }

    @Test
    void afterALockFiveNewAttemptsAreOpen() {
        for (int attempt = 1; attempt <= 5; attempt++) {
            browser.signIn("lead", "wrong");
        }
        clock.advance(Duration.ofMinutes(15));

        assertThat(browser.signIn("lead", "wrong")).isEqualTo(WRONG);
        assertThat(browser.signIn("lead", People.PASSWORD)).isEqualTo(LET_IN);
    }

    @Test
    void aSignInForgetsTheFailuresBeforeIt() {
        for (int attempt = 1; attempt <= 8; attempt++) {
            assertThat(browser.signIn("lead", "wrong")).isEqualTo(WRONG);
            if (attempt % 4 == 0) {
                assertThat(new Browser(application).signIn("lead", People.PASSWORD))
                        .isEqualTo(LET_IN);
            }
        }
    }

    @Test
    void anUnknownNameIsAnsweredLikeAWrongPassword() {
        for (int attempt = 1; attempt < 5; attempt++) {
            assertThat(browser.signIn("nobody", "wrong")).isEqualTo(WRONG);
        }

        assertThat(browser.signIn("nobody", "wrong")).isEqualTo(LOCKED);
        assertThat(jdbc.queryForList("select username from audit_entry", String.class))
                .containsOnly("system");
        assertThat(jdbc.queryForList("select summary from audit_entry", String.class))
                .noneMatch(summary -> summary.contains("nobody"));
    }

    @Test
    void aClosedAccountIsAnsweredLikeAWrongPassword() {
        jdbc.update("update account set enabled = 0");

        assertThat(browser.signIn("lead", People.PASSWORD)).isEqualTo(WRONG);
    }

    @Test
    void signingInNeedsTheHiddenFieldOfTheForm() {
        assertThat(browser.signInWithoutToken("lead", People.PASSWORD)).isNotEqualTo(LET_IN);
        assertThat(browser.open("/v3/api-docs").getStatus()).isEqualTo(401);
        assertThat(actions()).isEmpty();
    }

    @Test
    void twoSessionsOfOneAccountLiveSideBySide() {
        Browser other = new Browser(application);

        assertThat(browser.signIn("lead", People.PASSWORD)).isEqualTo(LET_IN);
        assertThat(other.signIn("lead", People.PASSWORD)).isEqualTo(LET_IN);
        assertThat(browser.open("/v3/api-docs").getStatus()).isEqualTo(200);
        assertThat(other.open("/v3/api-docs").getStatus()).isEqualTo(200);
    }

    @Test
    void pagesForbidFramesForeignScriptsAndGuessingOfTypes() {
        HttpHeaders headers = http.getForEntity("/login", String.class).getHeaders();

        assertThat(headers.getFirst("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'");
        assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Permissions-Policy")).contains("camera=()");
        assertThat(headers.getFirst("Strict-Transport-Security")).isNull();
    }

    @Test
    void onlyHealthIsOpenOfTheActuator() {
        assertThat(browser.open("/actuator/health").getStatus()).isEqualTo(200);
        assertThat(browser.open("/actuator").getStatus()).isNotEqualTo(200);
        assertThat(browser.open("/actuator/env").getStatus()).isNotEqualTo(200);
        browser.signIn("lead", People.PASSWORD);
        assertThat(browser.open("/actuator/env").getStatus()).isEqualTo(403);
        assertThat(browser.open("/actuator").getStatus()).isEqualTo(403);
    }

    private List<String> actions() {
        return jdbc.queryForList("select action from audit_entry order by id", String.class);
    }
}
