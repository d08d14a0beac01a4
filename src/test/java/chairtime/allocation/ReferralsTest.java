package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.RefusedException;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Referrals are taken, changed, taken back and found again. */
@ChairtimeTest
class ReferralsTest {

    private static final LocalDate BORN = LocalDate.of(1948, 5, 17);

    @Autowired
    ReferralFixture given;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void prepare() {
        given.prepared();
    }

    @Test
    void aReferralWaitsForTriageWithAllThatWasSaid() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);

        ReferralView referral = given.referral(id);

        assertThat(referral.status()).isEqualTo(ReferralStatus.RECEIVED);
        assertThat(referral.source()).isEqualTo(ReferralSource.PHONE);
        assertThat(referral.receivedAt()).isEqualTo(TestClock.START);
        assertThat(referral.receivedBy()).isEqualTo("coordinator");
        assertThat(referral.deadline()).isNull();
        assertThat(referral.facts())
                .as("near the patient's postcode, as no district was picked")
                .isEqualTo(ExampleReferral.facts(Symptom.SEVERE_PAIN).near("NR30"));
    }

    @Test
    void theDistrictThatWasPickedCountsMoreThanThePostcode() {
        ReferralId id = given.received(new ReferralData(
                ExampleReferral.patient(), ExampleReferral.facts().near("ip33")));

        assertThat(given.referral(id).facts().district()).isEqualTo("IP33");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithoutRepeatingIt() {
        PatientDetails wrong = new PatientDetails(
                " ",
                "",
                LocalDate.of(2023, 10, 3),
                null,
                NhsNumberStatus.VERIFIED,
                "",
                "nobody",
                "",
                "NR3",
                "x".repeat(4001));
        SignIn.as(given.coordinator);

        assertThatThrownBy(() ->
                        given.referrals.receive(new ReferralData(wrong, ExampleReferral.facts()), ReferralSource.PHONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContainingAll(
                        "Give the family name",
                        "lies in the future",
                        "or say that it is not known",
                        "An e-mail address has an @",
                        "A postcode looks like NR30 1AA",
                        "Shorten the notes")
                .hasMessageNotContaining("nobody")
                .satisfies(refused ->
                        assertThat(((RefusedException) refused).field()).contains("familyName"));
        assertThat(count("allocation_patient")).isZero();
    }

    @Test
    void aPatientWithoutNumberPostcodeAndTelephoneIsTakenAsLongAsThereIsAWayToReachThem() {
        PatientDetails homeless = new PatientDetails(
                "Nameless", "", BORN, null, NhsNumberStatus.MISSING, "", "", "Night shelter, Quay Street", "", "");

        assertThat(given.referral(given.received(new ReferralData(homeless, ExampleReferral.facts())))
                        .facts()
                        .district())
                .isEmpty();
        PatientDetails unreachable =
                new PatientDetails("Nameless", "", BORN, null, NhsNumberStatus.MISSING, "", "", "", "", "");
        assertThatThrownBy(() -> given.received(new ReferralData(unreachable, ExampleReferral.facts())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("at least one way to reach the patient");
    }

    @Test
    void unknownLanguagesAndDistrictsAreRefused() {
        ReferralFacts wrong = new ReferralFacts(
                new Presentation(Set.of(), Set.of(), null), Set.of(), "xx", null, Set.of(), "Norfolk");

        assertThatThrownBy(() -> given.received(new ReferralData(ExampleReferral.patient(), wrong)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContainingAll("such as pl for Polish", "such as NR30");
        assertThat(count("allocation_patient")).as("nothing is half kept").isZero();
    }

    @Test
    void anOpenReferralOfTheSameNumberOrTheSameNameAndBirthDateIsShownBeforeSaving() {
        ReferralId open = given.received(Symptom.SEVERE_PAIN);

        assertThat(duplicatesOf(ExampleReferral.patient("Married", LocalDate.of(1948, 5, 18), "9434765919")))
                .as("same number")
                .containsExactly(open);
        assertThat(duplicatesOf(ExampleReferral.patient("QUILL-FEATHER", BORN, null)))
                .as("same name and birth date, written otherwise")
                .containsExactly(open);
        assertThat(duplicatesOf(ExampleReferral.patient("Quillfeather", LocalDate.of(1948, 5, 18), null)))
                .as("another birth date")
                .isEmpty();
        assertThatThrownBy(() -> given.received(Symptom.LOST_FILLING))
                .isInstanceOfSatisfying(DuplicateReferralException.class, refused -> assertThat(refused.duplicates())
                        .extracting(ReferralListItem::id)
                        .containsExactly(open));
        assertThat(count("allocation_patient")).as("nothing is half kept").isEqualTo(1);
    }

    @Test
    void aSecondNeedOfTheSamePersonIsKeptOnceTheFirstWasSeen() {
        ReferralId open = given.received(Symptom.SEVERE_PAIN);

        SignIn.run(
                given.coordinator,
                () -> given.referrals.receive(
                        ExampleReferral.of(Symptom.LOST_FILLING), ReferralSource.NHS_111, Set.of(open)));

        assertThat(count("allocation_referral")).isEqualTo(2);
    }

    @Test
    void aReferralThatHasEndedIsNoDuplicate() {
        given.withdraw(given.received(Symptom.SEVERE_PAIN));

        assertThat(duplicatesOf(ExampleReferral.patient())).isEmpty();
        given.received(Symptom.SEVERE_PAIN);
    }

    @Test
    void aChangeKeepsTheClockAndChangesWhatIsSaid() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);
        given.decide(given.coordinator, id, UrgencyCategory.URGENT, "");
        clock.advance(Duration.ofHours(1));
        PatientDetails married = ExampleReferral.patient("Featherquill", BORN, "9434765919");

        SignIn.run(
                given.coordinator,
                () -> given.referrals.change(
                        id, 1, new ReferralData(married, ExampleReferral.facts(Symptom.MILD_PAIN))));

        assertThat(given.referral(id).facts().presentation().symptoms()).containsExactly(Symptom.MILD_PAIN);
        assertThat(given.referral(id).deadline()).isEqualTo(TestClock.START.plus(Duration.ofHours(24)));
        assertThat(SignIn.as(given.coordinator, () -> given.patients.look(id)).details())
                .isEqualTo(married);
        assertThat(duplicatesOf(ExampleReferral.patient("Featherquill", BORN, null)))
                .containsExactly(id);
    }

    @Test
    void ofTwoWhoChangeThePatientsDetailsTheSecondIsToldAndTheFirstStays() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);
        PatientDetails first = ExampleReferral.patient("First", BORN, "9434765919");
        SignIn.run(
                given.coordinator,
                () -> given.referrals.change(
                        id, 0, new ReferralData(first, ExampleReferral.facts(Symptom.SEVERE_PAIN))));

        SignIn.run(given.clinician, () -> assertThatThrownBy(
                        () -> given.referrals.change(id, 0, ExampleReferral.of(Symptom.SEVERE_PAIN)))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Somebody changed this referral"));

        assertThat(SignIn.as(given.coordinator, () -> given.patients.look(id)).details())
                .isEqualTo(first);
    }

    @Test
    void whatIsWithdrawnHasAReasonAndEnds() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);
        SignIn.run(given.coordinator, () -> assertThatThrownBy(() -> given.referrals.withdraw(id, 0, " "))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Give a reason"));

        given.withdraw(id);

        assertThat(given.referral(id).status()).isEqualTo(ReferralStatus.WITHDRAWN);
        assertThat(given.referral(id).statusReason()).isEqualTo("The patient found a dentist.");
        assertThatThrownBy(() -> given.withdraw(id))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cannot be withdrawn any more");
        SignIn.run(
                given.coordinator, () -> assertThatThrownBy(() -> given.referrals.change(id, 1, ExampleReferral.of()))
                        .isInstanceOf(RefusedException.class)
                        .hasMessageContaining("This referral has ended"));
    }

    @Test
    void openReferralsAreListedThoseNotTriagedFirstThenByDeadline() {
        ReferralId late = person("Late", Symptom.MILD_PAIN, UrgencyCategory.NON_URGENT);
        ReferralId soon = person("Soon", Symptom.SEVERE_PAIN, UrgencyCategory.URGENT);
        ReferralId untriaged = person("Untriaged", Symptom.SEVERE_PAIN, null);
        person("Ended", Symptom.CHECK_UP, UrgencyCategory.ROUTINE);

        assertThat(listed(ReferralFilter.OPEN)).containsExactly(untriaged, soon, late);
        assertThat(listed(new ReferralFilter(true, null, UrgencyCategory.URGENT, "NR30", null)))
                .containsExactly(soon);
        assertThat(listed(new ReferralFilter(false, null, null, null, null))).hasSize(4);
        assertThat(listed(new ReferralFilter(
                        true,
                        null,
                        null,
                        null,
                        given.referral(late).pseudonym().substring(2).toLowerCase(Locale.ROOT))))
                .containsExactly(late);
        assertThat(SignIn.as(
                                given.coordinator,
                                () -> given.referrals.page(
                                        ReferralFilter.OPEN, PageRequest.of(0, 1, Sort.by("receivedAt", "patientId"))))
                        .getTotalElements())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMISSIONER", "RECOVERY_LEAD", "FINANCE", "AUDITOR"})
    void othersOfTheCommissionerReadByPseudonymAndChangeNothing(Role role) {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);

        SignIn.as(SignIn.user(99, "reader", ReferralFixture.ICB, role));

        assertThat(given.referrals.find(id).pseudonym()).startsWith("P-");
        assertThat(given.referrals.page(ReferralFilter.OPEN, PageRequest.of(0, 5)))
                .hasSize(1);
        assertThatThrownBy(() -> given.referrals.change(id, 0, ExampleReferral.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> given.referrals.withdraw(id, 0, "No")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> given.referrals.receive(ExampleReferral.of(), ReferralSource.PHONE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> given.triage.propose(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> given.triage.decide(id, 0, new TriageDecision(UrgencyCategory.URGENT, "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ReferralId person(String name, Symptom symptom, @Nullable UrgencyCategory decided) {
        ReferralId id = given.received(
                new ReferralData(ExampleReferral.patient(name, BORN, null), ExampleReferral.facts(symptom)));
        if (decided != null) {
            given.decide(given.coordinator, id, decided, "");
        }
        return id;
    }

    private List<ReferralId> listed(ReferralFilter filter) {
        return SignIn.as(given.coordinator, () -> given.referrals.page(filter, PageRequest.of(0, 10)))
                .map(ReferralListItem::id)
                .getContent();
    }

    private List<ReferralId> duplicatesOf(PatientDetails patient) {
        return SignIn.as(given.coordinator, () -> given.referrals.possibleDuplicates(patient)).stream()
                .map(ReferralListItem::id)
                .toList();
    }

    private long count(String table) {
        Long rows = jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
        return rows == null ? 0 : rows;
    }
}
