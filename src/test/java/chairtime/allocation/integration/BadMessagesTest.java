package chairtime.allocation.integration;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.ExampleMessage;
import chairtime.allocation.MessageAnswer;
import chairtime.allocation.MessageFixture;
import chairtime.allocation.MessageIssue;
import chairtime.allocation.SignedInSender;
import chairtime.testing.ChairtimeTest;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each kind of bad message has a stated answer: the table of decision 0053. */
@ChairtimeTest
class BadMessagesTest {

    @Autowired
    ProcessMessage messages;

    @Autowired
    MessageFixture senders;

    @Autowired
    JdbcTemplate jdbc;

    SignedInSender nhs111;

    @BeforeEach
    void prepare() {
        nhs111 = senders.sender("nhs111", "QAA", 600);
    }

    static Stream<Case> refused() {
        return Stream.of(
                raw("no JSON", "hello", 400, "structure", "not well-formed JSON"),
                raw("nothing", "", 400, "structure", "one JSON object"),
                raw("half a message", text().substring(0, 900), 400, "structure", "not well-formed JSON"),
                raw("two messages", text() + text(), 400, "structure", "behind the end"),
                raw("one name twice", "{\"id\":\"a\",\"id\":\"b\"}", 400, "structure", "a name twice"),
                raw("a list", "[1,2]", 400, "structure", "one JSON object"),
                raw("depths without end", "[".repeat(5000), 400, "too-long", "nested too deep"),
                raw("a number of a million digits", "{\"a\":" + "9".repeat(900_000) + "}", 400, "too-long", "too long"),
                raw("a number that fills the memory", "{\"a\":1e999999999}", 400, "value", "too many digits"),
                raw("no UTF-8", "{\"a\":\"\u00e9\"}", 400, "structure", "not well-formed JSON"),
                tree("another resource", m -> m.bundle().put("resourceType", "Patient"), 400, "invariant", "Bundle"),
                tree("another bundle", m -> m.bundle().put("type", "searchset"), 400, "invariant", "Bundle"),
                tree("a bundle without id", m -> m.bundle().remove("id"), 400, "required", "Give the Bundle an id"),
                tree("text for entries", m -> m.bundle().put("entry", "x"), 422, "required", "one MessageHeader"),
                tree("no header", m -> m.without("MessageHeader"), 422, "required", "one MessageHeader"),
                tree("no reason", m -> m.resource("MessageHeader").remove("reason"), 422, "required", "The reason is"),
                tree("an odd reason", m -> m.reason("perhaps"), 422, "code-invalid", "The reason is"),
                tree("no request", m -> m.without("ServiceRequest"), 422, "required", "focus"),
                tree("a draft", m -> request(m).put("status", "draft"), 422, "invariant", "has the status active"),
                tree("new and revoked", m -> request(m).put("status", "revoked"), 422, "invariant", "active"),
                tree("no use case", m -> request(m).remove("category"), 422, "required", "what the request is for"),
                tree("an unknown use case", m -> useCase(m, "a9t9"), 422, "not-supported", "not known here"),
                tree("another's use case", m -> useCase(m, "a1t1"), 422, "not-supported", "not taken here"),
                tree("no patient", m -> m.without("Patient"), 422, "required", "must name the Patient"),
                tree("no name", m -> patient(m).remove("name"), 422, "required", "family name"),
                tree("no birth date", m -> patient(m).remove("birthDate"), 422, "required", "date of birth"),
                tree("a birth year", m -> patient(m).put("birthDate", "1987"), 422, "value", "day, month and year"),
                tree("a birth to come", m -> patient(m).put("birthDate", "2023-10-03"), 422, "value", "in the future"),
                tree("a birth long ago", m -> patient(m).put("birthDate", "1066-10-14"), 422, "value", "130 years"),
                tree("a birth like no date", m -> patient(m).put("birthDate", "x"), 422, "required", "date of birth"),
                tree("nobody to reach", BadMessagesTest::unreachable, 422, "required", "at least one way"),
                tree("an endless name", m -> name(m).put("family", "x".repeat(900_000)), 422, "too-long", "Shorten"),
                tree("an unknown change", m -> m.reason("update"), 404, "not-found", "No referral was taken"),
                tree("an unknown end", m -> m.reason("delete"), 404, "not-found", "No referral was taken"));
    }

    static Stream<Case> takenWithAWarning() {
        return Stream.of(
                tree("a wrong NHS number", m -> number(m).put("value", "9434765918"), 200, "value", "NHS number"),
                tree("an NHS number of zeros", m -> number(m).put("value", "0000000000"), 200, "value", "NHS number"),
                tree("an odd postcode", m -> address(m).put("postalCode", "X"), 200, "value", "postcode"),
                tree("an odd e-mail", m -> email(m).put("value", "nobody"), 200, "value", "without an @"),
                tree("an unknown disposition", m -> dx(m, "Dx999"), 200, "code-invalid", "not known here"),
                tree("no disposition at all", m -> dx(m, "call back"), 200, "code-invalid", "not written like Dx20"),
                tree("an unknown element", m -> patient(m).put("shoeSize", 42), 200, "structure", "not one of FHIR R4"),
                tree("a reference to nobody", m -> subject(m, "urn:uuid:x"), 200, "not-found", "the only one"),
                tree(
                        "an end before the start",
                        m -> window(m, "2023-10-01T00:00:00Z"),
                        200,
                        "value",
                        "times for contact"),
                tree("a year like no other", m -> window(m, "9999-12-31T00:00:00Z"), 200, "value", "times for contact"),
                tree("a long story", m -> story(m, "worse and ".repeat(2000)), 200, "too-long", "shortened"));
    }

    static Stream<Case> taken() {
        return Stream.of(
                tree("no NHS number", m -> patient(m).remove("identifier"), 200, "informational", "was taken"),
                tree(
                        "a postcode that does not exist",
                        m -> address(m).put("postalCode", "ZZ99 9ZZ"),
                        200,
                        "informational",
                        "was taken"),
                tree(
                        "a program in the name",
                        m -> name(m).put("family", "<script>alert(1)</script>"),
                        200,
                        "informational",
                        "was taken"),
                tree(
                        "control characters",
                        m -> name(m).put("family", "A\u0000\u0007\u202eB"),
                        200,
                        "informational",
                        "was taken"),
                raw("half a character", text().replace("Marigold", "\\ud83d"), 200, "informational", "was taken"),
                tree(
                        "a statement of SQL",
                        m -> story(m, "'; DROP TABLE account; --"),
                        200,
                        "informational",
                        "was taken"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"refused", "takenWithAWarning", "taken"})
    void aBadMessageHasAStatedAnswer(Case bad) {
        MessageAnswer answer = senders.as(nhs111, () -> messages.process(bad.content(), null, null));

        assertThat(answer.status()).as(answer.issues().toString()).isEqualTo(bad.status());
        assertThat(answer.issues()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(bad.code());
            assertThat(issue.text()).contains(bad.sentence());
        });
        assertThat(answer.issues().stream().map(MessageIssue::text).collect(Collectors.joining()))
                .doesNotContain(ExampleMessage.NAMED.toArray(String[]::new));
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM allocation_referral", Integer.class))
                .isEqualTo(bad.status() == 200 ? 1 : 0);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM allocation_message", Integer.class))
                .as("the original is kept")
                .isEqualTo(1);
    }

    private static String text() {
        return ExampleMessage.create().json();
    }

    private static ObjectNode patient(ExampleMessage message) {
        return message.resource("Patient");
    }

    private static ObjectNode request(ExampleMessage message) {
        return message.resource("ServiceRequest");
    }

    private static ObjectNode name(ExampleMessage message) {
        return (ObjectNode) patient(message).at("/name/0");
    }

    private static ObjectNode number(ExampleMessage message) {
        return (ObjectNode) patient(message).at("/identifier/0");
    }

    private static ObjectNode address(ExampleMessage message) {
        return (ObjectNode) patient(message).at("/address/0");
    }

    private static ObjectNode email(ExampleMessage message) {
        return (ObjectNode) patient(message).at("/telecom/1");
    }

    private static void useCase(ExampleMessage message, String code) {
        ((ObjectNode) request(message).at("/category/0/coding/1")).put("code", code);
    }

    private static void subject(ExampleMessage message, String reference) {
        ((ObjectNode) request(message).get("subject")).put("reference", reference);
    }

    private static void window(ExampleMessage message, String end) {
        ((ObjectNode) request(message).get("occurrencePeriod")).put("end", end);
    }

    private static void dx(ExampleMessage message, String code) {
        ((ObjectNode) outcomes(message).get(0).at("/coding/0")).put("code", code);
    }

    private static void story(ExampleMessage message, String text) {
        ((ObjectNode) outcomes(message).get(1)).put("text", text);
    }

    private static ArrayNode outcomes(ExampleMessage message) {
        return (ArrayNode) message.resource("CarePlan").at("/activity/0/outcomeCodeableConcept");
    }

    private static void unreachable(ExampleMessage message) {
        patient(message).remove("telecom");
        patient(message).remove("address");
    }

    private static Case tree(String name, Consumer<ExampleMessage> change, int status, String code, String sentence) {
        ExampleMessage message = ExampleMessage.create();
        change.accept(message);
        return new Case(name, message.bytes(), status, code, sentence);
    }

    private static Case raw(String name, String content, int status, String code, String sentence) {
        return new Case(name, content.getBytes(StandardCharsets.ISO_8859_1), status, code, sentence);
    }

    record Case(String name, byte[] content, int status, String code, String sentence) {

        @Override
        public String toString() {
            return name;
        }
    }
}
