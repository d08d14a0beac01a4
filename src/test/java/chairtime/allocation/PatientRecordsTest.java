package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.allocation.domain.PatientUpkeep;
import chairtime.allocation.domain.UnreadableDetailsException;
import chairtime.audit.AuditFilter;
import chairtime.audit.AuditTrail;
import chairtime.platform.LondonTime;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Patients' details are encrypted, seen by few, and every look is taken down. */
@ChairtimeTest
@ExtendWith(OutputCaptureExtension.class)
class PatientRecordsTest {

    @Autowired
    ReferralFixture given;

    @Autowired
    People people;

    @Autowired
    PatientUpkeep upkeep;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void prepare() {
        given.prepared();
    }

    @Test
    void nothingThatNamesThePatientIsInAnyTableOrInTheLog(CapturedOutput printed) {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);
        SignIn.run(given.coordinator, () -> {
            given.referrals.change(id, 0, ExampleReferral.of(Symptom.INFECTION));
            given.patients.look(id);
            given.referrals.possibleDuplicates(ExampleReferral.patient());
            assertThatThrownBy(() -> given.referrals.receive(ExampleReferral.of(), ReferralSource.PHONE))
                    .isInstanceOf(DuplicateReferralException.class)
                    .hasMessageNotContaining("Quillfeather");
        });
        given.decide(given.coordinator, id, UrgencyCategory.URGENT, "");
        given.withdraw(id);

        assertThat(everythingInTheDatabase(jdbc)).contains(given.referral(id).pseudonym());
        assertThat(everythingInTheDatabase(jdbc)).doesNotContain(ExampleReferral.NAMED);
        assertThat(printed.getAll()).doesNotContain(ExampleReferral.NAMED);
    }

    @Test
    void everyLookIsTakenDownByPseudonym() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);
        String pseudonym = given.referral(id).pseudonym();

        PatientView seen = SignIn.as(given.coordinator, () -> given.patients.look(id));

        assertThat(seen.details()).isEqualTo(ExampleReferral.patient());
        assertThat(seen.pseudonym()).isEqualTo(pseudonym).matches("P-[2-9A-HJKMNP-TV-Z]{8}");
        assertThat(audited("patientSeen"))
                .containsExactly("Details of patient %s looked at for referral %d by coordinator"
                        .formatted(pseudonym, id.value()));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"COORDINATOR", "CLINICIAN"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseSeesWhoThePatientsAre(Role role) {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);
        Organisation organisation = role == Role.PROVIDER ? Organisation.provider("P1") : ReferralFixture.ICB;

        SignIn.as(SignIn.user(99, "somebody", organisation, role));

        assertThatThrownBy(() -> given.patients.look(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> given.referrals.possibleDuplicates(ExampleReferral.patient()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theOperatorSeesNothingOfPatients() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);

        SignIn.as(SignIn.user(99, "operator", Organisation.operator(), Role.ADMIN));

        assertThatThrownBy(() -> given.patients.look(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> given.referrals.find(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherCommissionersPatientsDoNotExist() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);
        SignedInUser stranger =
                SignIn.user(99, "stranger", Organisation.commissioner("QBB"), Role.COORDINATOR, Role.CLINICIAN);

        SignIn.as(stranger);

        assertThatThrownBy(() -> given.patients.look(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.referrals.find(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.triage.propose(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.patients.erase(id, "no")).isInstanceOf(NotFoundException.class);
        assertThat(given.referrals.page(ReferralFilter.OPEN, PageRequest.of(0, 10)))
                .isEmpty();
        assertThat(given.referrals.possibleDuplicates(ExampleReferral.patient()))
                .isEmpty();
    }

    @Test
    void detailsSwappedBetweenPatientsAreNoticed() {
        ReferralId first = given.received(Symptom.SEVERE_PAIN);
        ReferralId second = given.received(new ReferralData(
                ExampleReferral.patient("Other", LocalDate.of(2001, 1, 1), null), ExampleReferral.facts()));
        jdbc.update("UPDATE allocation_patient SET details = (SELECT d FROM (SELECT details AS d FROM"
                + " allocation_patient ORDER BY id LIMIT 1) AS first_one)");

        SignIn.as(given.coordinator);

        assertThat(given.patients.look(first).details()).isEqualTo(ExampleReferral.patient());
        assertThatThrownBy(() -> given.patients.look(second)).isInstanceOf(UnreadableDetailsException.class);
    }

    @Test
    void detailsAreErasedAfterTheirLastDayAndTheReferralStaysCounted() {
        ReferralId adult = given.received(Symptom.SEVERE_PAIN);
        ReferralId child = given.received(new ReferralData(
                ExampleReferral.patient("Child", LocalDate.of(2020, 6, 30), null), ExampleReferral.facts()));

        atDay(LocalDate.of(2031, 10, 2));
        assertThat(upkeep.eraseDue()).as("on the last day").isZero();
        atDay(LocalDate.of(2031, 10, 3));
        assertThat(upkeep.eraseDue()).as("the day after").isEqualTo(1);
        assertThat(upkeep.eraseDue()).as("again").isZero();

        PatientView erased = SignIn.as(given.coordinator, () -> given.patients.look(adult));
        assertThat(erased.details()).isNull();
        assertThat(erased.erasedAt()).isEqualTo(clock.instant());
        assertThat(jdbc.queryForMap("SELECT LENGTH(details) AS bytes, key_id, nhs_number_fingerprint,"
                        + " person_fingerprint FROM allocation_patient ORDER BY id LIMIT 1"))
                .containsEntry("bytes", 0)
                .containsEntry("key_id", null)
                .containsEntry("nhs_number_fingerprint", null)
                .containsEntry("person_fingerprint", null);
        assertThat(given.referral(adult).pseudonym()).isEqualTo(erased.pseudonym());
        assertThat(audited("patientErased"))
                .containsExactly("Details of patient %s erased after their last day, 2031-10-02 by system"
                        .formatted(erased.pseudonym()));
        assertThat(SignIn.as(given.coordinator, () -> given.patients.look(child))
                        .keepUntil())
                .as("kept until the child is 25")
                .isEqualTo(LocalDate.of(2045, 6, 30));
    }

    @Test
    void aLegalHoldKeepsDetailsBeyondTheirLastDayUntilItEnds() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);
        given.withdraw(id);
        SignIn.run(given.clinician, () -> {
            given.patients.hold(id, "Claim against a practice");
            assertThatThrownBy(() -> given.patients.erase(id, "Asked by the patient"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("under legal hold");
        });
        atDay(LocalDate.of(2040, 1, 1));
        assertThat(upkeep.eraseDue()).isZero();

        SignIn.run(given.clinician, () -> given.patients.endHold(id, "Claim settled"));

        assertThat(upkeep.eraseDue()).isEqualTo(1);
        assertThat(audited("patientHeld")).hasSize(1);
        assertThat(audited("patientHoldEnded")).hasSize(1);
    }

    @Test
    void aClinicianErasesOnRequestOnceTheReferralHasEnded() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);
        SignIn.run(given.clinician, () -> assertThatThrownBy(() -> given.patients.erase(id, "Asked"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("This referral is open"));
        given.withdraw(id);
        SignIn.run(given.coordinator, () -> assertThatThrownBy(() -> given.patients.erase(id, "Asked"))
                .isInstanceOf(AccessDeniedException.class));

        SignIn.run(given.clinician, () -> {
            assertThatThrownBy(() -> given.patients.erase(id, " "))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("Give a reason");
            given.patients.erase(id, "Asked by the patient");
            assertThat(given.patients.look(id).details()).isNull();
            assertThatThrownBy(() -> given.patients.hold(id, "Too late")).isInstanceOf(RefusedException.class);
        });
    }

    private void atDay(LocalDate day) {
        clock.set(LondonTime.instantOf(day.atTime(12, 0)));
    }

    private List<String> audited(String action) {
        SignedInUser auditor = SignIn.user(98, "auditor", ReferralFixture.ICB, Role.AUDITOR);
        return SignIn.as(
                auditor,
                () ->
                        trail
                                .list(
                                        new AuditFilter("", "", "allocation." + action, null, null),
                                        PageRequest.of(0, 50))
                                .stream()
                                .map(entry -> entry.summary() + " by " + entry.username())
                                .toList());
    }

    static String everythingInTheDatabase(JdbcTemplate jdbc) {
        List<String> tables = jdbc.queryForList(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type = 'BASE TABLE'",
                String.class);
        return tables.stream()
                .flatMap(table -> jdbc.queryForList("SELECT * FROM " + table).stream())
                .map(Map::values)
                .flatMap(Collection::stream)
                .filter(Objects::nonNull)
                .map(value -> value instanceof byte[] bytes
                        ? new String(bytes, StandardCharsets.ISO_8859_1)
                        : value.toString())
                .collect(Collectors.joining("\n"));
    }
}
