package chairtime.security;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

@ChairtimeTest
class ApiDoorTest {

    private static final Organisation QMM = Organisation.commissioner("QMM");

    @Autowired
    WebApplicationContext application;

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    AccountAdministration administration;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    SignedInUser lead;

    @BeforeEach
    void registerLead() {
        lead = people.register("lead", QMM, Role.RECOVERY_LEAD);
    }

    @Test
    void withoutCredentialsEveryAddressAnswersWithAProblemAndNoCookie() {
        for (String path : List.of("/api/nothing", "/api/tasks", "/v3/api-docs")) {
            ResponseEntity<String> answer = http.getForEntity(path, String.class);

            assertProblem(answer, 401);
            assertThat(answer.getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE))
                    .startsWith("Basic");
            assertThat(answer.getHeaders().get(HttpHeaders.SET_COOKIE)).isNull();
        }
    }

    @Test
    void anUnknownAddressIsAProblemForWhoeverIsSignedIn() {
        ResponseEntity<String> answer = call("/api/nothing", People.PASSWORD);

        assertProblem(answer, 404);
        assertThat(answer.getHeaders().get(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void aSessionOfTheBrowserOpensTheDescriptionButNotTheApi() {
        Browser browser = new Browser(application);
        browser.signIn("lead", People.PASSWORD);

        assertThat(browser.open("/v3/api-docs").getStatus()).isEqualTo(200);
        assertThat(browser.open("/api/nothing").getStatus()).isEqualTo(401);
    }

    @Test
    void theDescriptionOpensWithAPasswordToo() {
        ResponseEntity<String> answer = call("/v3/api-docs", People.PASSWORD);

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody()).contains("\"openapi\"");
        assertThat(answer.getHeaders().get(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void failuresThroughTheApiLockTheNameAndAreRecorded() {
        call("/api/nothing", People.PASSWORD);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertProblem(call("/api/nothing", "wrong"), 401);
        }

        ResponseEntity<String> answer = call("/api/nothing", People.PASSWORD);

        assertProblem(answer, 401);
        assertThat((String) JsonPath.read(answer.getBody(), "$.detail")).contains("15 minutes");
        assertThat(jdbc.queryForList("select action from audit_entry order by id", String.class))
                .endsWith("security.signInFailed", "security.signInLocked", "security.signInRefused");
    }

    @Test
    void aRightPasswordIsRecordedOnceInFiveMinutes() {
        call("/api/nothing", People.PASSWORD);
        call("/api/nothing", People.PASSWORD);
        assertThat(signIns()).isEqualTo(1);

        clock.advance(Duration.ofMinutes(5));
        call("/api/nothing", People.PASSWORD);

        assertThat(signIns()).isEqualTo(2);
    }

    @Test
    void anAccountThatIsShutOutIsOutAtOnceInTheApiAndInOpenSessions() {
        SignedInUser admin = people.register("admin", QMM, Role.ADMIN);
        Browser browser = new Browser(application);
        browser.signIn("lead", People.PASSWORD);
        assertProblem(call("/api/nothing", People.PASSWORD), 404);

        SignIn.run(admin, () -> administration.disable(lead.id()));

        assertProblem(call("/api/nothing", People.PASSWORD), 401);
        assertThat(browser.open("/v3/api-docs").getStatus()).isEqualTo(401);
    }

    @Test
    void aFormOnAnotherSiteCannotUseThePasswordThatABrowserRemembers() {
        assertProblem(post("cross-site"), 403);
        assertProblem(post("same-site"), 403);
        assertProblem(post("none"), 404);
    }

    private ResponseEntity<String> post(String sentFrom) {
        HttpHeaders headers = new HttpHeaders();
        headers.add("Sec-Fetch-Site", sentFrom);
        return http.withBasicAuth("lead", People.PASSWORD)
                .postForEntity("/api/nothing", new HttpEntity<>("a=b", headers), String.class);
    }

    private ResponseEntity<String> call(String path, String password) {
        return http.withBasicAuth("lead", password).getForEntity(path, String.class);
    }

    private long signIns() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from audit_entry where action = 'security.signedIn'", Long.class));
    }

    private static void assertProblem(ResponseEntity<String> answer, int status) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        Map<String, Object> problem = JsonPath.read(answer.getBody(), "$");
        assertThat(problem).containsEntry("status", status).containsKeys("title", "detail", "reference");
        assertThat(problem).doesNotContainKeys("trace", "exception", "message", "properties");
    }
}
