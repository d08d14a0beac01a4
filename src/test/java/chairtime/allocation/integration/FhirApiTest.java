package chairtime.allocation.integration;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.ExampleMessage;
import chairtime.allocation.MessageFixture;
import chairtime.allocation.ReferralFixture;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralSource;
import chairtime.allocation.ReferralStatus;
import chairtime.allocation.ReferralView;
import chairtime.allocation.Symptom;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a sender meets who talks to a started server with a plain HTTP client. */
@ChairtimeTest
class FhirApiTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    ReferralFixture given;

    @Autowired
    MessageFixture senders;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void prepare() {
        given.prepared();
        senders.sender("nhs111", "QAA", 600);
    }

    @Test
    void aReferralIsSentChangedAndTakenBack() throws Exception {
        ExampleMessage message = ExampleMessage.create();

        HttpResponse<String> taken = send(message);

        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(issues(taken, "severity")).containsExactly("information");
        ReferralView referral = given.referral(onlyReferral());
        assertThat(referral.source()).isEqualTo(ReferralSource.NHS_111);
        assertThat(referral.receivedBy()).isEqualTo("NHS 111 North");
        assertThat(referral.status()).isEqualTo(ReferralStatus.RECEIVED);
        assertThat(referral.facts().district()).isEqualTo("NR30");
        assertThat(referral.facts().presentation().dispositionCode()).isEqualTo("Dx20");
        assertThat(referral.facts().presentation().symptoms()).containsExactly(Symptom.INFECTION);

        ExampleMessage changed = message.update();
        changed.resource("Patient")
                .withArray("telecom")
                .removeAll()
                .addObject()
                .put("system", "phone")
                .put("value", "07700900999");
        assertThat(send(changed).statusCode()).isEqualTo(200);
        assertThat(SignIn.as(given.coordinator, () -> given.patients.look(onlyReferral()))
                        .details()
                        .phone())
                .isEqualTo("07700900999");

        HttpResponse<String> cancelled = send(message.cancel());
        assertThat(cancelled.statusCode()).isEqualTo(200);
        assertThat(given.referral(onlyReferral()).status()).isEqualTo(ReferralStatus.WITHDRAWN);
        assertThat(given.referral(onlyReferral()).statusReason()).isEqualTo("Taken back by the sender.");

        HttpResponse<String> tooLate = send(changed.update());
        assertThat(tooLate.statusCode()).isEqualTo(422);
        assertThat(diagnostics(tooLate)).contains("This referral has ended: Withdrawn");
    }

    @Test
    void theNumbersOfARequestComeBackAndTheAnswerIsFhir() throws Exception {
        String request = UUID.randomUUID().toString();
        String correlation = UUID.randomUUID().toString();

        HttpResponse<String> answer = CLIENT.send(
                post(ExampleMessage.create().json())
                        .header("X-Request-Id", request)
                        .header("X-Correlation-Id", correlation)
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("X-Request-Id")).contains(request);
        assertThat(answer.headers().firstValue("X-Correlation-Id")).contains(correlation);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/fhir+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat((String) JsonPath.read(answer.body(), "$.resourceType")).isEqualTo("OperationOutcome");
        HttpResponse<String> odd = CLIENT.send(
                post(ExampleMessage.create().json())
                        .header("X-Request-Id", "one")
                        .build(),
                BodyHandlers.ofString());
        assertRefused(odd, 400, "REC_BAD_REQUEST");
        assertThat(odd.headers().firstValue("X-Request-Id")).isEmpty();
    }

    @Test
    void theSameMessageTwiceChangesNothingAndAnotherUnderItsIdIsAConflict() throws Exception {
        ExampleMessage message = ExampleMessage.create();
        HttpResponse<String> first = send(message);

        HttpResponse<String> second = send(message);
        HttpResponse<String> indented =
                CLIENT.send(post(message.bundle().toPrettyString()).build(), BodyHandlers.ofString());

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(indented.body()).isEqualTo(first.body());
        assertThat(count("allocation_referral")).isEqualTo(1);
        message.resource("Patient").put("birthDate", "1987-02-04");
        HttpResponse<String> other = send(message);
        assertRefused(other, 409, "REC_CONFLICT");
        assertThat(issues(other, "code")).containsExactly("duplicate");
        assertThat(count("allocation_referral")).isEqualTo(1);
    }

    @Test
    void onlySendersComeInAndTheyComeNowhereElse() throws Exception {
        people.register("admin", ReferralFixture.ICB, Role.ADMIN);
        for (String path : List.of("/fhir/Slot", "/fhir/$process-message", "/fhir/nothing", "/fhir")) {
            assertRefused(get(path, null), 401, "REC_UNAUTHORIZED");
            assertRefused(get(path, basic("coordinator", People.PASSWORD)), 401, "REC_UNAUTHORIZED");
            assertRefused(get(path, basic("admin", People.PASSWORD)), 401, "REC_UNAUTHORIZED");
        }
        String secret = basic("nhs111", MessageFixture.SECRET);
        for (String path : List.of("/api/tasks", "/api/activity/delivery", "/v3/api-docs")) {
            assertThat(get(path, secret).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(get("/fhir/Slot", basic("nhs111", "wrong")).statusCode()).isEqualTo(401);
        assertRefused(get("/fhir/nothing", secret), 404, "REC_NOT_FOUND");
        assertRefused(get("/fhir/$process-message", secret), 405, "REC_METHOD_NOT_ALLOWED");
    }

    @Test
    void whoSendsTooFastWaits() throws Exception {
        senders.sender("hasty", "QAA", 2);
        String hasty = basic("hasty", MessageFixture.SECRET);

        assertThat(get("/fhir/nothing", hasty).statusCode()).isEqualTo(404);
        assertThat(get("/fhir/nothing", hasty).statusCode()).isEqualTo(404);
        HttpResponse<String> third = get("/fhir/nothing", hasty);

        assertRefused(third, 429, "SEND_TOO_MANY_REQUESTS");
        assertThat(third.headers().firstValue("Retry-After")).contains("30");
        assertThat(get("/fhir/nothing", basic("nhs111", MessageFixture.SECRET)).statusCode())
                .as("others go on")
                .isEqualTo(404);
        clock.advance(Duration.ofSeconds(30));
        assertThat(get("/fhir/nothing", hasty).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNotFhirIsRefusedBeforeItIsRead() throws Exception {
        assertRefused(post("<Bundle/>", "application/fhir+xml", null), 415, "REC_UNSUPPORTED_MEDIA_TYPE");
        assertRefused(post("a=b", "application/x-www-form-urlencoded", null), 415, "REC_UNSUPPORTED_MEDIA_TYPE");
        assertRefused(post("{}", "application/fhir+json", "text/html"), 406, "REC_NOT_ACCEPTABLE");
        assertRefused(post("x".repeat(1_000_001), "application/fhir+json", null), 413, "REC_BAD_REQUEST");
        assertRefused(post("{\"a\":", "application/fhir+json; version=1.4.0", null), 400, "REC_BAD_REQUEST");
    }

    @Test
    void whatIsSupportedIsToldToEverybody() throws Exception {
        HttpResponse<String> answer = get("/fhir/metadata", null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat((String) JsonPath.read(answer.body(), "$.resourceType")).isEqualTo("CapabilityStatement");
        assertThat((List<String>) JsonPath.read(answer.body(), "$.rest[0].resource[*].type"))
                .containsExactly("Slot");
        assertThat((List<String>) JsonPath.read(answer.body(), "$.rest[0].operation[*].name"))
                .containsExactly("process-message");
    }

    private HttpResponse<String> send(ExampleMessage message) throws Exception {
        return CLIENT.send(post(message.json()).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder post(String json) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/fhir/$process-message"))
                .header("Authorization", basic("nhs111", MessageFixture.SECRET))
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(json));
    }

    private HttpResponse<String> post(String body, String type, @Nullable String accept) throws Exception {
        HttpRequest.Builder request = post(body).setHeader("Content-Type", type);
        return CLIENT.send(
                accept == null
                        ? request.build()
                        : request.header("Accept", accept).build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, @Nullable String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return CLIENT.send(
                authorization == null
                        ? request.build()
                        : request.header("Authorization", authorization).build(),
                BodyHandlers.ofString());
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/fhir+json");
        assertThat((List<String>) JsonPath.read(answer.body(), "$.issue[*].details.coding[*].code"))
                .contains(code);
    }

    private static List<String> issues(HttpResponse<String> answer, String member) {
        return JsonPath.read(answer.body(), "$.issue[*]." + member);
    }

    private static String diagnostics(HttpResponse<String> answer) {
        return String.join("\n", issues(answer, "diagnostics"));
    }

    private ReferralId onlyReferral() {
        return new ReferralId(jdbc.queryForList("SELECT id FROM allocation_referral", Long.class)
                .get(0));
    }

    private int count(String table) {
        return jdbc.queryForList("SELECT COUNT(*) FROM " + table, Integer.class).get(0);
    }
}
