package chairtime.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.allocation.ExampleReferral;
import chairtime.audit.AuditLog;
import chairtime.platform.StartRefusedException;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.TestClock;
import java.time.LocalDate;
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
    RetentionRuleRepository retention;

    @Autowired
    AuditLog audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Test
    void detailsOfTheEarlierKeyAreEncryptedAnewAndThenNeedOnlyTheLaterOne() {
        long id = kept(PatientVaultTest.vault(EARLIER, ""));
        PatientVault changed = PatientVaultTest.vault(LATER, EARLIER);
        PatientUpkeep upkeep = new PatientUpkeep(patients, changed, audit, clock);

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

        new PatientKeysComplete(patients, PatientVaultTest.vault(LATER, EARLIER)).afterSingletonsInstantiated();
        assertThatThrownBy(() -> new PatientKeysComplete(patients, PatientVaultTest.vault(LATER, ""))
                        .afterSingletonsInstantiated())
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContainingAll("CHAIRTIME_PATIENT_KEY", "patients.key");
    }

    private long kept(PatientVault vault) {
        RetentionRule rule = retention
                .findFirstByValidFromLessThanEqualOrderByValidFromDesc(TODAY)
                .orElseThrow();
        return patients.save(Patient.record("QAA", Pseudonyms.next(), ExampleReferral.patient(), vault, TODAY, rule))
                .id();
    }
}
