package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** How soon a patient must be seen: proposed by the table, decided by a person, in elapsed time. */
@ChairtimeTest
class TriageTest {

    private static final LocalDate TODAY = LondonTime.day(TestClock.START);

    @Autowired
    ReferralFixture given;

    @Autowired
    UrgencyClocks clocks;

    @Autowired
    Dispositions dispositions;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void prepare() {
        given.prepared();
    }

    @AfterEach
    void forgetOwnRules() {
        jdbc.update("DELETE FROM reference_urgency_clock WHERE commissioner_code <> '*'");
        jdbc.update("DELETE FROM reference_disposition WHERE commissioner_code <> '*'");
    }

    @Test
    void theTableProposesFromSymptomsWithADeadline() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);

        TriageProposal proposal = SignIn.as(given.coordinator, () -> given.triage.propose(id));

        assertThat(proposal.category()).isEqualTo(UrgencyCategory.URGENT);
        assertThat(proposal.because()).isEqualTo("Severe pain that painkillers do not hold");
        assertThat(proposal.deadline()).isEqualTo(TestClock.START.plus(Duration.ofHours(24)));
        assertThat(proposal.disposition()).isNull();
    }

    @Test
    void theTableProposesFromTheDispositionCodeAndSaysWhereItsMeaningIsDoubtful() {
        ReferralId id = given.received(new ReferralData(
                ExampleReferral.patient(),
                ExampleReferral.facts(new Presentation(Set.of(Symptom.MILD_PAIN), Set.of(), "dx20"))));

        TriageProposal proposal = SignIn.as(given.coordinator, () -> given.triage.propose(id));

        assertThat(proposal.category()).isEqualTo(UrgencyCategory.URGENT);
        assertThat(proposal.disposition().code()).isEqualTo("Dx20");
        assertThat(proposal.disposition().doubtful()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SEVERE_PAIN,2023-10-27T18:00,2023-10-28T18:00,a weekend begins",
        "SEVERE_PAIN,2023-10-28T18:00,2023-10-29T17:00,clocks go back that night",
        "SEVERE_PAIN,2024-03-30T18:00,2024-03-31T19:00,clocks go forward that night",
        "SEVERE_PAIN,2023-12-24T18:00,2023-12-25T18:00,bank holidays count",
        "MILD_PAIN,2023-10-27T18:00,2023-11-03T17:00,seven days over the clock change"
    })
    void theClockRunsInElapsedTime(Symptom symptom, LocalDateTime triaged, LocalDateTime deadline, String why) {
        ReferralId id = given.received(symptom);
        clock.set(LondonTime.instantOf(triaged));

        given.decide(
                given.coordinator,
                id,
                symptom == Symptom.SEVERE_PAIN ? UrgencyCategory.URGENT : UrgencyCategory.NON_URGENT,
                "");

        ReferralView referral = given.referral(id);
        assertThat(LondonTime.wallClock(referral.deadline())).as(why).isEqualTo(deadline);
        assertThat(referral.status()).isEqualTo(ReferralStatus.WAITING);
        assertThat(referral.triagedAt()).isEqualTo(clock.instant());
    }

    @Test
    void warningsComeAtTheStatedSharesOfTheTime() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);

        given.decide(given.coordinator, id, UrgencyCategory.URGENT, "");

        assertThat(given.referral(id).warnings())
                .containsExactly(
                        TestClock.START.plus(Duration.ofHours(12)),
                        TestClock.START.plus(Duration.ofHours(18)),
                        TestClock.START.plus(Duration.ofMinutes(24 * 54)));
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY_MEDICAL,SENT_TO_EMERGENCY",
        "EMERGENCY_DENTAL,SENT_TO_EMERGENCY",
        "URGENT,WAITING",
        "NON_URGENT,WAITING",
        "ROUTINE,NOT_NEEDED"
    })
    void onlyUrgentAndNonUrgentPatientsWaitForASlot(UrgencyCategory category, ReferralStatus status) {
        ReferralId id = given.received(Symptom.CHECK_UP);

        given.decide(given.coordinator, id, category, "");

        assertThat(given.referral(id).status()).isEqualTo(status);
        assertThat(given.referral(id).deadline() == null).isEqualTo(category == UrgencyCategory.ROUTINE);
    }

    @Test
    void anybodyWhoHandlesReferralsTightensAndTheDeadlineOnlyMovesCloser() {
        ReferralId id = given.received(Symptom.MILD_PAIN);
        given.decide(given.coordinator, id, UrgencyCategory.NON_URGENT, "");
        clock.advance(Duration.ofDays(6).plusHours(12));

        given.decide(given.coordinator, id, UrgencyCategory.NON_URGENT, "");
        assertThat(given.referral(id).deadline()).as("the same again").isEqualTo(after(Duration.ofDays(7)));
        given.decide(given.coordinator, id, UrgencyCategory.URGENT, "");
        assertThat(given.referral(id).deadline())
                .as("24 hours would end after the seven days")
                .isEqualTo(after(Duration.ofDays(7)));
        assertThat(given.referral(id).triagedAt()).as("the wait began at first").isEqualTo(TestClock.START);
    }

    @Test
    void aTighterCategoryCountsFromNow() {
        ReferralId id = given.received(Symptom.MILD_PAIN);
        given.decide(given.coordinator, id, UrgencyCategory.NON_URGENT, "");
        clock.advance(Duration.ofDays(1));

        given.decide(given.coordinator, id, UrgencyCategory.URGENT, "");

        assertThat(given.referral(id).deadline()).isEqualTo(after(Duration.ofDays(2)));
    }

    @Test
    void onlyAClinicianWithAReasonGivesMoreTimeCountedFromTheFirstTriage() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);
        given.decide(given.coordinator, id, UrgencyCategory.URGENT, "");
        SignIn.run(given.coordinator, () -> given.referrals.change(id, 1, ExampleReferral.of(Symptom.MILD_PAIN)));
        clock.advance(Duration.ofHours(5));

        assertThatThrownBy(() -> given.decide(given.coordinator, id, UrgencyCategory.NON_URGENT, "Better now"))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Only a clinician may give the patient more time");
        assertThatThrownBy(() -> given.decide(given.clinician, id, UrgencyCategory.NON_URGENT, " "))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Give a reason");
        assertThat(given.referral(id).deadline()).isEqualTo(after(Duration.ofHours(24)));

        given.decide(given.clinician, id, UrgencyCategory.NON_URGENT, "Pain is held by painkillers");

        assertThat(given.referral(id).deadline()).isEqualTo(after(Duration.ofDays(7)));
        assertThat(given.referral(id).triage())
                .extracting(TriageStep::by, TriageStep::category, TriageStep::proposed, TriageStep::reason)
                .containsExactly(
                        tuple("coordinator", UrgencyCategory.URGENT, UrgencyCategory.URGENT, ""),
                        tuple(
                                "clinician",
                                UrgencyCategory.NON_URGENT,
                                UrgencyCategory.NON_URGENT,
                                "Pain is held by painkillers"));
    }

    @Test
    void aCoordinatorDoesNotGiveMoreTimeThanTheTableProposes() {
        ReferralId id = given.received(new ReferralData(
                ExampleReferral.patient(),
                ExampleReferral.facts(new Presentation(Set.of(), Set.of(RedFlag.AIRWAY), null))));

        assertThatThrownBy(() -> given.decide(given.coordinator, id, UrgencyCategory.URGENT, "Looks fine"))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Only a clinician");

        assertThat(given.referral(id).status()).isEqualTo(ReferralStatus.RECEIVED);
    }

    @Test
    void ofTwoAtOneReferralTheSecondIsTold() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);
        given.decide(given.coordinator, id, UrgencyCategory.URGENT, "");

        SignIn.as(given.clinician);

        assertThatThrownBy(() -> given.triage.decide(id, 0, new TriageDecision(UrgencyCategory.URGENT, "")))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Somebody changed this referral");
        assertThatThrownBy(() -> given.referrals.change(id, 0, ExampleReferral.of()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whatHasEndedIsNotTriagedAgain() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);
        given.withdraw(id);

        assertThatThrownBy(() -> given.decide(given.clinician, id, UrgencyCategory.URGENT, ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cannot be decided any more: Withdrawn");
    }

    @Test
    void aCommissionersOwnClockHoldsFromItsDayAndForItsPatientsAlone() {
        SignedInUser admin = people.register("admin", ReferralFixture.ICB, Role.ADMIN);
        SignIn.run(
                admin,
                () -> clocks.change(
                        UrgencyCategory.URGENT,
                        TODAY.plusDays(1),
                        Duration.ofHours(12),
                        List.of(80),
                        Set.of(Role.RECOVERY_LEAD),
                        95,
                        "Agreed by the network"));
        ReferralId today = given.received(Symptom.SEVERE_PAIN);
        given.decide(given.coordinator, today, UrgencyCategory.URGENT, "");
        assertThat(given.referral(today).deadline()).isEqualTo(after(Duration.ofHours(24)));
        given.withdraw(today);

        clock.advance(Duration.ofDays(1));
        ReferralId tomorrow = given.received(Symptom.SEVERE_PAIN);
        given.decide(given.coordinator, tomorrow, UrgencyCategory.URGENT, "");

        assertThat(given.referral(tomorrow).deadline()).isEqualTo(after(Duration.ofHours(36)));
        assertThat(SignIn.as(given.coordinator, clocks::current))
                .extracting(UrgencyClockView::category, UrgencyClockView::own)
                .containsExactly(
                        tuple(UrgencyCategory.EMERGENCY_MEDICAL, false),
                        tuple(UrgencyCategory.EMERGENCY_DENTAL, false),
                        tuple(UrgencyCategory.URGENT, true),
                        tuple(UrgencyCategory.NON_URGENT, false));
    }

    @Test
    void aClockIsNotSetBackNorWithoutSomebodyToTell() {
        SignedInUser admin = people.register("admin", ReferralFixture.ICB, Role.ADMIN);
        SignIn.as(admin);

        assertThatThrownBy(() -> clocks.change(
                        UrgencyCategory.URGENT,
                        TODAY.minusDays(1),
                        Duration.ofDays(29),
                        List.of(90, 50),
                        Set.of(),
                        90,
                        "Agreed."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContainingAll(
                        "from today", "at most 28 days", "in order", "after the last warning", "at least one role");
        assertThatThrownBy(() -> clocks.change(
                        UrgencyCategory.ROUTINE,
                        TODAY,
                        Duration.ofDays(1),
                        List.of(),
                        Set.of(Role.CLINICIAN),
                        null,
                        "Agreed."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("No clock runs for routine care");
        SignIn.as(given.coordinator);
        assertThatThrownBy(() -> clocks.change(
                        UrgencyCategory.URGENT, TODAY, Duration.ofDays(1), List.of(), Set.of(Role.CLINICIAN), null, ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCommissionerReadsACodeInItsOwnWay() {
        SignedInUser admin = people.register("admin", ReferralFixture.ICB, Role.ADMIN);
        assertThat(SignIn.as(given.coordinator, dispositions::current))
                .filteredOn(DispositionView::doubtful)
                .extracting(DispositionView::code)
                .containsExactly("Dx18", "Dx19", "Dx20", "Dx21", "Dx22", "Dx23");

        SignIn.run(
                admin,
                () -> dispositions.change(
                        "Dx20",
                        TODAY,
                        "See a dentist today",
                        UrgencyCategory.NON_URGENT,
                        Duration.ofHours(24),
                        "Agreed."));

        assertThat(SignIn.as(given.coordinator, dispositions::current))
                .filteredOn(one -> one.code().equals("Dx20"))
                .singleElement()
                .satisfies(own -> {
                    assertThat(own.words()).isEqualTo("See a dentist today");
                    assertThat(own.doubtful()).isFalse();
                });
        assertThat(SignIn.as(given.coordinator, dispositions::current)).hasSize(8);
        SignIn.run(admin, () -> assertThatThrownBy(() -> dispositions.change(
                        "20", TODAY, "Words", UrgencyCategory.URGENT, Duration.ofHours(1), "Agreed."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("looks like Dx20"));
    }

    private static Instant after(Duration elapsed) {
        return TestClock.START.plus(elapsed);
    }
}
