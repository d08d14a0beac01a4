package chairtime.allocation.integration;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import chairtime.allocation.ExampleMessage;
import chairtime.allocation.MessageAnswer;
import chairtime.allocation.MessageFixture;
import chairtime.allocation.SignedInSender;
import chairtime.allocation.domain.Patient;
import chairtime.allocation.domain.PatientRepository;
import chairtime.allocation.domain.PatientVault;
import chairtime.testing.ChairtimeTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Ten thousand messages with mistakes: each gets a stated answer and becomes a complete referral or none. */
@ChairtimeTest
class MessageFuzzTest {

    private static final int MESSAGES = 10_000;
    private static final long SEED = 20231002;
    private static final Set<Integer> STATED = Set.of(200, 400, 404, 409, 422);

    @Autowired
    ProcessMessage messages;

    @Autowired
    MessageFixture senders;

    @Autowired
    PatientRepository patients;

    @Autowired
    PatientVault vault;

    @Autowired
    JdbcTemplate jdbc;

    final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @BeforeEach
    void listenToTheLog() {
        logged.start();
        root().addAppender(logged);
    }

    @AfterEach
    void stopListening() {
        root().detachAppender(logged);
    }

    @Test
    void noMessageEverBreaksAnythingOrLeavesHalfAReferral() throws IOException {
        SignedInSender nhs111 = senders.sender("nhs111", "QAA", 6000);
        MessageMutator mutator = new MessageMutator(SEED, bases());
        Map<Integer, Integer> answers = new TreeMap<>();
        int created = 0;
        for (int number = 0; number < MESSAGES; number++) {
            byte[] message = mutator.next();
            MessageAnswer answer = senders.as(nhs111, () -> messages.process(message, null, null));
            answers.merge(answer.status(), 1, Integer::sum);
            created += isCreated(answer) ? 1 : 0;
        }

        assertThat(answers.keySet())
                .as("every kind of answer was given: " + answers)
                .isEqualTo(STATED);
        assertThat(answers.get(200)).isGreaterThan(MESSAGES / 50);
        assertThat(count("allocation_referral"))
                .as("referrals, of which the same message again made none")
                .isLessThanOrEqualTo(created)
                .isEqualTo(count("allocation_patient"))
                .isEqualTo(count("allocation_message_request"))
                .isEqualTo(count("allocation_message WHERE kind = 'NEW'"));
        assertThat(count("allocation_message WHERE state = 'FAILED'")).isZero();
        assertEveryReferralIsWhole();
        assertNobodyIsNamed(
                "the log", logged.list.stream().map(MessageFuzzTest::text).collect(Collectors.joining("\n")));
        assertNobodyIsNamed(
                "the answers",
                String.join("\n", jdbc.queryForList("SELECT DISTINCT answer FROM allocation_message", String.class)));
        assertNobodyIsNamed(
                "the audit record",
                String.join(
                        "\n",
                        jdbc.queryForList(
                                "SELECT DISTINCT CONCAT_WS(' ', summary, before_state, after_state) FROM audit_entry",
                                String.class)));
    }

    private void assertEveryReferralIsWhole() {
        assertThat(count("allocation_referral r JOIN allocation_patient p ON p.id = r.patient_id"))
                .isEqualTo(count("allocation_referral"));
        for (Patient patient : patients.findAll()) {
            assertThat(patient.open(vault)).hasValueSatisfying(details -> {
                assertThat(details.familyName()).isNotBlank();
                assertThat(details.birthDate()).isNotNull();
            });
        }
    }

    private static boolean isCreated(MessageAnswer answer) {
        return answer.isTaken() && answer.issues().get(0).text().startsWith("The referral was taken");
    }

    private static List<String> bases() throws IOException {
        List<String> bases = new ArrayList<>();
        ExampleMessage example = ExampleMessage.create();
        bases.add(example.json());
        bases.add(example.update().json());
        bases.add(example.cancel().json());
        Path official = Path.of(System.getProperty("chairtime.shared.data", "../shared/data"), "bars-examples");
        if (Files.isDirectory(official)) {
            try (var files = Files.list(official)) {
                for (Path file : files.sorted().toList()) {
                    String text = Files.readString(file);
                    bases.add(text);
                    if (text.contains("\"validation\"")) {
                        bases.add(text.replace("\"validation\"", "\"referral\""));
                    }
                }
            }
        }
        return bases;
    }

    private static void assertNobodyIsNamed(String where, String text) {
        assertThat(text).as(where).doesNotContain(ExampleMessage.NAMED.toArray(String[]::new));
        assertThat(text).as(where).doesNotContain("Julie", "LS10 4YU", "3478526985", "jjones", "Brightside");
    }

    private static String text(ILoggingEvent event) {
        return event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    private int count(String from) {
        return Objects.requireNonNull(jdbc.queryForObject("SELECT COUNT(*) FROM " + from, Integer.class));
    }
}
