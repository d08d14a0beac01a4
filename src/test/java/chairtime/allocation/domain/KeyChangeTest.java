package chairtime.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.allocation.ExampleReferral;
import chairtime.allocation.MessageAnswer;
import chairtime.allocation.MessageEnvelope;
import chairtime.allocation.MessageSenderData;
import chairtime.allocation.ReferralSource;
import chairtime.audit.AuditLog;
import chairtime.platform.StartRefusedException;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.TestClock;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The key of patients' details is changed while the details stay readable, and a lost key stops the start. */
@ChairtimeTest
class KeyChangeTest {

    private static final String EARLIER = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String LATER = "/wECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);

    @Autowired
    PatientRepository patients;

    @Autowired
    MessageRepository messages;

    @Autowired
    MessageSenderRepository senders;

    @Autowired
    RetentionRuleRepository retention;

    @Autowired
    AuditLog audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    /** Nothing that the key of this machine does not open may be there at the next start. */
    @AfterEach
    void forget() {
        messages.deleteAll();
        senders.deleteAll();
        patients.deleteAll();
    }

    @Test
    void detailsOfTheEarlierKeyAreEncryptedAnewAndThenNeedOnlyTheLaterOne() {
        long id = kept(PatientVaultTest.vault(EARLIER, ""));
        PatientVault changed = PatientVaultTest.vault(LATER, EARLIER);
        PatientUpkeep upkeep = new PatientUpkeep(patients, messages, changed, new MessageVault(changed), audit, clock);

        assertThat(transaction.<Integer>execute(status -> upkeep.renewKeys())).isEqualTo(1);

        PatientVault later = PatientVaultTest.vault(LATER, "");
        assertThat(patients.findById(id).orElseThrow().open(later)).contains(ExampleReferral.patient());
        assertThat(patients.like(
                        "QAA",
                        later.fingerprintsOfNumber(ExampleReferral.patient()),
                        later.fingerprintsOfPerson(ExampleReferral.patient())))
                .containsExactly(id);
        assertThat(transaction.<Integer>execute(status -> upkeep.renewKeys()))
                .as("nothing is left to do")
                .isZero();
    }

    @Test
    void aRecordOfTheEarlierKeyIsFoundBeforeItIsEncryptedAnew() {
        long id = kept(PatientVaultTest.vault(EARLIER, ""));
        PatientVault changed = PatientVaultTest.vault(LATER, EARLIER);

        assertThat(patients.like(
                        "QAA",
                        changed.fingerprintsOfNumber(ExampleReferral.patient()),
                        changed.fingerprintsOfPerson(ExampleReferral.patient())))
                .containsExactly(id);
    }

    @Test
    void aStartWithoutTheKeyThatRecordsNeedIsRefused() {
        kept(PatientVaultTest.vault(EARLIER, ""));

        new PatientKeysComplete(patients, messages, PatientVaultTest.vault(LATER, EARLIER))
                .afterSingletonsInstantiated();
        assertThatThrownBy(() -> new PatientKeysComplete(patients, messages, PatientVaultTest.vault(LATER, ""))
                        .afterSingletonsInstantiated())
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContainingAll("CHAIRTIME_PATIENT_KEY", "patients.key");
    }

    @Test
    void messagesOfTheEarlierKeyAreEncryptedAnewToo() {
        MessageVault before = new MessageVault(PatientVaultTest.vault(EARLIER, ""));
        long id = message(before);
        PatientVault changed = PatientVaultTest.vault(LATER, EARLIER);
        assertThatThrownBy(() -> new PatientKeysComplete(patients, messages, PatientVaultTest.vault(LATER, ""))
                        .afterSingletonsInstantiated())
                .isInstanceOf(StartRefusedException.class);
        PatientUpkeep upkeep = new PatientUpkeep(patients, messages, changed, new MessageVault(changed), audit, clock);

        assertThat(transaction.<Integer>execute(status -> upkeep.renewKeys())).isEqualTo(1);

        assertThat(messages.findById(id).orElseThrow().original(new MessageVault(PatientVaultTest.vault(LATER, ""))))
                .hasValueSatisfying(content -> assertThat(content).asString().isEqualTo("{}"));
        assertThat(transaction.<Integer>execute(status -> upkeep.renewKeys())).isZero();
    }

    private long message(MessageVault vault) {
        byte[] content = "{}".getBytes(StandardCharsets.UTF_8);
        MessageSender sender = senders.save(MessageSender.register(
                "QAA",
                new MessageSenderData("nhs111", "NHS 111", "RYE", ReferralSource.NHS_111, 60),
                "hash",
                clock.instant()));
        return messages.save(Message.notTaken(
                                sender.id(),
                                new MessageEnvelope(null, content, content, null, null),
                                MessageState.REFUSED,
                                TODAY.plusDays(30),
                                vault,
                                clock.instant())
                        .answered(
                                MessageAnswer.refusal(400, "structure", "No message.", "Bundle"),
                                new AnswerFormat(new ObjectMapper())))
                .id();
    }

    private long kept(PatientVault vault) {
        RetentionRule rule = retention
                .findFirstByValidFromLessThanEqualOrderByValidFromDesc(TODAY)
                .orElseThrow();
        return patients.save(Patient.record("QAA", Pseudonyms.next(), ExampleReferral.patient(), vault, TODAY, rule))
                .id();
    }
}
