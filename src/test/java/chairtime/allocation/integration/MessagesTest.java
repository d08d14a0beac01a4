package chairtime.allocation.integration;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.ContactWindow;
import chairtime.allocation.ExampleMessage;
import chairtime.allocation.ExampleReferral;
import chairtime.allocation.MessageAnswer;
import chairtime.allocation.MessageFixture;
import chairtime.allocation.MessageIssue;
import chairtime.allocation.MessageKind;
import chairtime.allocation.NhsNumberStatus;
import chairtime.allocation.PatientDetails;
import chairtime.allocation.ReferralData;
import chairtime.allocation.ReferralFixture;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralView;
import chairtime.allocation.SentMessageView;
import chairtime.allocation.SentMessages;
import chairtime.allocation.SignedInSender;
import chairtime.allocation.UseCases;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SharedData;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of messages: complete referrals or precise refusals, and nothing in between. */
@ChairtimeTest
class MessagesTest {

    private static final SignedInUser ADMIN = SignIn.user(9, "admin", ReferralFixture.ICB, Role.ADMIN);

    @Autowired
    ProcessMessage messages;

    @Autowired
    ReferralFixture given;

    @Autowired
    MessageFixture senders;

    @Autowired
    SentMessages sentMessages;

    @Autowired
    UseCases useCases;

    @Autowired
    JdbcTemplate jdbc;

    SignedInSender nhs111;

    @BeforeEach
    void prepare() {
        given.prepared();
        nhs111 = senders.sender("nhs111", "QAA", 600);
    }

    @AfterEach
    void forgetOwnReadings() {
        jdbc.update("DELETE FROM reference_use_case WHERE commissioner_code <> '*'");
    }

    @Test
    void whatAMessageSaysIsKeptAndNothingIsGuessed() {
        assertThat(send(ExampleMessage.create()).status()).isEqualTo(200);

        PatientDetails patient = patient(onlyReferral());
        assertThat(patient.familyName() + ", " + patient.givenNames()).isEqualTo("Thistlewood, Marigold");
        assertThat(patient.birthDate()).isEqualTo(LocalDate.of(1987, 2, 3));
        assertThat(Objects.requireNonNull(patient.nhsNumber()).digits()).isEqualTo("9434765919");
        assertThat(patient.nhsNumberStatus()).isEqualTo(NhsNumberStatus.VERIFIED);
        assertThat(patient.phone()).isEqualTo("07700900123");
        assertThat(patient.email()).isEqualTo("marigold@thistle.example");
        assertThat(patient.address()).isEqualTo("12 Harbour Row, Great Yarmouth");
        assertThat(patient.postcode()).isEqualTo("NR30 2HT");
        assertThat(patient.notes())
                .contains(
                        "Sent by NHS 111 North, case CASE-4711",
                        "Flag: SG Safeguarding A child in the home is on a plan",
                        "Contact: Bertram Thistlewood (SPS spouse) 07700900456",
                        "Dx20 Contact a dental service within 24 hours",
                        "worse since Tuesday");
        assertThat(given.referral(onlyReferral()).facts().accessNeeds())
                .as("nothing in the message is coded as a need of access")
                .isEmpty();
        assertThat(jdbc.queryForObject("SELECT contact_until FROM allocation_message", Instant.class))
                .isEqualTo(Instant.parse("2023-10-02T14:00:00Z"));
    }

    @Test
    void theOriginalIsKeptUnreadableAndForgottenWithThePatient() {
        ExampleMessage message = ExampleMessage.create();
        send(message);

        String kept = new String(
                Objects.requireNonNull(jdbc.queryForObject("SELECT content FROM allocation_message", byte[].class)),
                StandardCharsets.ISO_8859_1);
        assertThat(kept).isNotEmpty();
        ExampleMessage.NAMED.forEach(text -> assertThat(kept).doesNotContain(text));
        send(message.cancel());
        SignIn.run(given.clinician, () -> given.patients.erase(onlyReferral(), "The patient asked for it."));

        assertThat(jdbc.queryForList("SELECT LENGTH(content) FROM allocation_message", Integer.class))
                .containsExactly(0, 0);
    }

    @Test
    void aPersonWithAnOpenReferralIsTakenAgainBecauseNoReferralIsLost() {
        send(ExampleMessage.create());

        MessageAnswer second = send(ExampleMessage.create());

        assertThat(second.status()).isEqualTo(200);
        assertThat(texts(second)).as("nothing is told of what is open here").doesNotContain("open");
        assertThat(count("allocation_referral")).isEqualTo(2);
        ReferralId first = onlyReferral();
        assertThat(SignIn.as(given.coordinator, () -> sentMessages.alike(first)))
                .as("who triages is warned")
                .singleElement()
                .satisfies(other -> assertThat(other.id()).isNotEqualTo(first));
        assertThat(SignIn.as(given.coordinator, () -> sentMessages.of(first)))
                .containsExactly(new SentMessageView(
                        MessageKind.NEW,
                        "NHS 111 North",
                        TestClock.START,
                        new ContactWindow(
                                Instant.parse("2023-10-02T08:00:00Z"), Instant.parse("2023-10-02T14:00:00Z"))));
    }

    @Test
    void aChangeTakesNothingAwayThatSomebodyFoundOut() {
        ExampleMessage message = ExampleMessage.create();
        send(message);
        ReferralView before = given.referral(onlyReferral());
        SignIn.run(
                given.coordinator,
                () -> given.referrals.change(
                        before.id(),
                        before.version(),
                        new ReferralData(
                                patient(before.id()),
                                ExampleReferral.facts(before.facts().presentation()))));
        ExampleMessage change = message.update().without("Patient");
        ((ObjectNode) change.resource("CarePlan").at("/activity/0/outcomeCodeableConcept/0/coding/0"))
                .put("code", "DX118");

        assertThat(send(change).status()).isEqualTo(200);

        ReferralView after = given.referral(onlyReferral());
        assertThat(after.facts().presentation().dispositionCode()).isEqualTo("Dx118");
        assertThat(after.facts().accessNeeds()).containsExactly(AccessNeed.STEP_FREE);
        assertThat(after.facts().interpreterLanguage()).isEqualTo("pl");
        assertThat(patient(after.id()).familyName()).isEqualTo("Thistlewood");
    }

    @Test
    void aRefusedMessageMayBeCorrectedUnderItsIdAndIsForgottenAfterAMonth() {
        ExampleMessage message = ExampleMessage.create();
        message.resource("Patient").remove("birthDate");
        assertThat(send(message).status()).isEqualTo(422);
        assertThat(jdbc.queryForObject("SELECT keep_until FROM allocation_message", LocalDate.class))
                .isEqualTo(LocalDate.of(2023, 11, 1));

        message.resource("Patient").put("birthDate", "1987-02-03");

        assertThat(send(message).status()).isEqualTo(200);
        assertThat(jdbc.queryForList("SELECT state FROM allocation_message ORDER BY id", String.class))
                .containsExactly("REFUSED", "TAKEN");
    }

    @Test
    void aRequestThatWasTakenIsNotTakenAgainUnderAnotherMessage() {
        ExampleMessage message = ExampleMessage.create();
        send(message);

        MessageAnswer again = send(message.update().reason("new"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(texts(again)).contains("taken already");
        assertThat(count("allocation_referral")).isEqualTo(1);
    }

    @Test
    void anotherSenderMeansOthersByTheSameNames() {
        ExampleMessage message = ExampleMessage.create();
        send(message);
        SignedInSender other = senders.sender("other", "QBB", 600);

        assertThat(senders.as(other, () -> messages.process(message.cancel().bytes(), null, null))
                        .status())
                .isEqualTo(404);
        assertThat(senders.as(other, () -> messages.process(message.bytes(), null, null))
                        .status())
                .as("to another commissioner")
                .isEqualTo(200);
        assertThat(jdbc.queryForList("SELECT commissioner_code FROM allocation_referral ORDER BY id", String.class))
                .containsExactly("QAA", "QBB");
    }

    @Test
    void eightAtATimeTheSameMessageBecomesOneReferral() {
        byte[] message = ExampleMessage.create().bytes();

        Set<String> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(client -> senders.as(nhs111, () -> messages.process(message, null, null)))
                .map(answer -> answer.status() + texts(answer))
                .collect(Collectors.toSet());

        assertThat(answers).hasSize(1).allMatch(answer -> answer.startsWith("200"));
        assertThat(count("allocation_referral")).isEqualTo(1);
        assertThat(count("allocation_patient")).isEqualTo(1);
    }

    @Test
    void theOfficialRequestOfAValidationIsRefusedForWhatItAsksAndTakenWhereItIsWanted() {
        ExampleMessage official = official("process_message_request_ValidationRequest__POST__.json");
        MessageAnswer refused = send(official);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("not-supported");
            assertThat(issue.expression()).isEqualTo("ServiceRequest.category");
            assertThat(issue.text()).contains("validation");
        });

        SignIn.run(
                ADMIN,
                () -> useCases.change(
                        "validation", LocalDate.of(2023, 10, 2), "Taken here", true, "Agreed with NHS 111."));
        MessageAnswer taken = send(official);

        assertThat(taken.status()).isEqualTo(200);
        assertThat(texts(taken))
                .contains("The NHS number is not well-formed and was not taken")
                .contains("A disposition code is not known here");
        PatientDetails patient = patient(onlyReferral());
        assertThat(patient.familyName()).isEqualTo("Jones");
        assertThat(patient.nhsNumberStatus()).isEqualTo(NhsNumberStatus.MISSING);
        assertThat(patient.phone()).isEqualTo("07736312544, 01138698975");
        assertThat(patient.notes()).contains("3478526985", "case sender1234", "Palpitations", "CONSULTATION SUMMARY");
        assertThat(given.referral(onlyReferral()).facts().presentation().dispositionCode())
                .isEqualTo("Dx0122");
        assertThat(given.referral(onlyReferral()).facts().district()).isEqualTo("LS10");
        assertThat(send(official.cancel()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "process_message_request_ValidationResponse__POST__.json, 422, Only the event servicerequest-request",
        "process_message_request_Booking__POST_.json, 422, Only the event servicerequest-request",
        "process_message_response_Booking__HTTP_Response__.json, 422, Only the event servicerequest-request",
        "process_message_POST-success.json, 422, Only the event servicerequest-request",
        "service_request_GET-success.json, 400, Send a Bundle of the type message",
        "service_request_id_GET-success.json, 400, Send a Bundle of the type message",
        "slots_GET-success.json, 400, Send a Bundle of the type message",
        "HealthcareService_success_bundle.json, 400, Send a Bundle of the type message",
        "appointment_GET-success.json, 400, Send a Bundle of the type message",
        "appointment_id_GET-success.json, 400, Send a Bundle of the type message",
        "metadata_BaRS_API_Capability_Statement.json, 400, Send a Bundle of the type message",
        "message_definition_MessageDefinition_ServiceRequest-request_CaseTransfer.json, 400, Send a Bundle of the type"
    })
    void everyOtherOfficialExampleIsRefusedPrecisely(String file, int status, String sentence) {
        MessageAnswer answer = senders.as(nhs111, () -> messages.process(bytes(file), null, null));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.issues().get(0).text()).contains(sentence);
        assertThat(count("allocation_referral")).isZero();
        assertThat(count("allocation_message")).isEqualTo(1);
    }

    private MessageAnswer send(ExampleMessage message) {
        return senders.as(nhs111, () -> messages.process(message.bytes(), null, null));
    }

    private static ExampleMessage official(String file) {
        return ExampleMessage.of(new String(bytes(file), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(SharedData.file("bars-examples/" + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PatientDetails patient(ReferralId id) {
        return Objects.requireNonNull(
                SignIn.as(given.coordinator, () -> given.patients.look(id)).details());
    }

    private static String texts(MessageAnswer answer) {
        return answer.issues().stream().map(MessageIssue::text).collect(Collectors.joining("\n"));
    }

    private ReferralId onlyReferral() {
        return new ReferralId(
                Objects.requireNonNull(jdbc.queryForObject("SELECT MIN(id) FROM allocation_referral", Long.class)));
    }

    private int count(String table) {
        return Objects.requireNonNull(jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class));
    }
}
