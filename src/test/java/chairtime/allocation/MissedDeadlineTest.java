package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Deadlines that are missed while the referral goes through its process, and why. */
@ChairtimeTest
class MissedDeadlineTest {

    private static final String WORDS = "Every practice was full on Monday.";

    @Autowired
    PlacingFixture given;

    @Autowired
    Breaches breaches;

    @Autowired
    DeadlineSweep sweep;

    @Autowired
    ReferralBoard board;

    @Autowired
    DutyLeads duty;

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

    @Test
    void theProcessWarnsAndTakesDownWhatWasInTheWayOfASlot() {
        given.slots.added(SlotFixture.TOMORROW.atTime(8, 0));
        ReferralId id = given.urgent();

        given.wait(Duration.ofHours(24));

        assertThat(of(id)).singleElement().satisfies(breach -> assertThat(breach.waitedFor())
                .isEqualTo("No slot that suits was found. It lacks what the patient needs (slots: 1)."
                        + " The language is not interpreted (slots: 1)."));
        assertThat(tasks()).containsExactly("userTask_explainBreach");
    }

    @Test
    void theReasonIsGivenOnceAndTheTaskIsDoneWithIt() {
        ReferralId id = given.urgent();
        given.wait(Duration.ofHours(24));
        SignIn.as(given.clinician);

        assertThatThrownBy(() -> breaches.explain(id, BreachReason.NO_SLOT, "Full."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("10 to 2,000 characters");
        breaches.explain(id, BreachReason.NO_SLOT, WORDS);

        assertThat(tasks()).isEmpty();
        assertThat(of(id)).singleElement().satisfies(breach -> {
            assertThat(breach.reason()).isEqualTo(BreachReason.NO_SLOT);
            assertThat(breach.words()).isEqualTo(WORDS);
            assertThat(breach.explainedBy()).isEqualTo("clinician");
        });
        assertThatThrownBy(() -> breaches.explain(id, BreachReason.OTHER, WORDS))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("waits for its reason");
    }

    @Test
    void whoeverHandlesReferralsMayExplainAlsoWhileSomebodyElseIsOnDuty() {
        SignIn.run(
                given.coordinator,
                () -> duty.add(given.clinician.id(), PlacingFixture.TWO.minusHours(6), PlacingFixture.TWO.plusDays(7)));
        ReferralId id = given.urgent();
        given.wait(Duration.ofHours(24));

        SignIn.run(given.coordinator, () -> breaches.explain(id, BreachReason.NO_SLOT, WORDS));

        assertThat(tasks()).isEmpty();
    }

    @Test
    void othersReadButDoNotExplain() {
        ReferralId id = given.urgent();
        given.wait(Duration.ofHours(24));
        SignedInUser commissioner = people.register("board-reader", ReferralFixture.ICB, Role.COMMISSIONER);
        SignedInUser stranger = people.register("stranger", Organisation.commissioner("QBB"), Role.COORDINATOR);

        assertThat(SignIn.as(commissioner, () -> breaches.of(id))).hasSize(1);
        SignIn.as(commissioner);
        assertThatThrownBy(() -> breaches.explain(id, BreachReason.OTHER, WORDS))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as(stranger);
        assertThatThrownBy(() -> breaches.of(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> breaches.explain(id, BreachReason.OTHER, WORDS))
                .isInstanceOf(NotFoundException.class);
        assertThat(breaches.list(october(false), PageRequest.of(0, 9))).isEmpty();
    }

    @Test
    void whoIsSeenLaterIsLateByThatMuch() {
        ReferralId id = given.urgent();
        given.wait(Duration.ofHours(24));
        given.slots.suiting(PlacingFixture.TWO.plusDays(1));
        given.referrals.runJobs();
        given.accept(id);

        assertThat(of(id)).singleElement().satisfies(breach -> {
            assertThat(breach.status()).isEqualTo(ReferralStatus.BOOKED);
            assertThat(breach.minutesLate()).isEqualTo(5 * 60);
        });
    }

    @Test
    void aBookingThatIsTooLateForATighterDeadlineIsABreachToo() {
        ReferralId id = given.referrals.received(Symptom.MILD_PAIN);
        SlotFacts suiting = new SlotFacts(Set.of(AccessNeed.STEP_FREE), Set.of("pl"), null, Set.of());
        SlotOffer offer = new SlotOffer(30, 1, UrgencyCategory.NON_URGENT, SlotSource.ADDED, suiting);
        SignIn.run(
                given.practice(),
                () -> given.slots.slots.add(new SlotData(SlotFixture.CONTRACT, PlacingFixture.TWO.plusDays(3), offer)));
        given.referrals.decide(given.clinician, id, UrgencyCategory.NON_URGENT, "");
        given.accept(id);

        given.referrals.decide(given.clinician, id, UrgencyCategory.URGENT, "It got worse.");
        sweep.run();
        sweep.run();

        assertThat(of(id)).singleElement().satisfies(breach -> assertThat(breach.waitedFor())
                .isEqualTo("Booked for 5 Oct 2023 at 14:00, after the deadline."));
        SignIn.run(given.coordinator, () -> breaches.explain(id, BreachReason.LATE_START, WORDS));
        assertThat(of(id).get(0).isUnexplained()).isFalse();
    }

    @Test
    void aPatientWhoMissedTheAppointmentIsWatchedDuringTheFollowUp() {
        ReferralId id = given.booked();
        jdbc.update("UPDATE allocation_referral SET status = 'MISSED' WHERE id = ?", id.value());
        jdbc.update("DELETE FROM allocation_claim WHERE referral_id = ?", id.value());

        clock.advance(Duration.ofHours(12).plusMinutes(1));
        sweep.run();
        assertThat(notices()).as("the process is left a while").isZero();
        clock.advance(Duration.ofMinutes(2));
        sweep.run();
        sweep.run();
        assertThat(notices()).isEqualTo(2);

        clock.advance(Duration.ofHours(12));
        sweep.run();
        assertThat(of(id)).singleElement().satisfies(breach -> assertThat(breach.waitedFor())
                .startsWith("The patient missed the appointment"));
    }

    @Test
    void aPatientWhoAnswersNoOfferIsWatchedAndShownAsNotReached() {
        ReferralId id = given.offered();
        for (int offer = 0; offer < 3; offer++) {
            given.wait(Duration.ofMinutes(30));
        }

        assertThat(SignIn.as(given.coordinator, () -> board.lines(null, null)))
                .extracting(BoardLine::referral, BoardLine::notReached)
                .containsExactly(tuple(id, true));
        given.wait(Duration.ofHours(24));
        sweep.run();

        assertThat(of(id)).singleElement().satisfies(breach -> assertThat(breach.waitedFor())
                .isEqualTo("No slot was looked for: the patient was not reached."));
    }

    @Test
    void whoWaitsAndBecomesAnEmergencyLeavesTheSeatAndIsOfferedNoOther() {
        ReferralId id = given.offered();
        assertThat(given.claimsOf(id)).isEqualTo(1);

        given.referrals.decide(given.coordinator, id, UrgencyCategory.EMERGENCY_DENTAL, "");
        given.slots.suiting(PlacingFixture.THREE);
        given.wait(Duration.ofHours(30));
        sweep.run();

        assertThat(given.status(id)).isEqualTo(ReferralStatus.SENT_TO_EMERGENCY);
        assertThat(given.claimsOf(id)).isZero();
        assertThat(given.slots.count("allocation_offer WHERE referral_id = ?", id.value()))
                .isEqualTo(1);
        assertThat(of(id)).as("no slot was owed").isEmpty();
        assertThat(notices()).as("coordinator and clinician, at once").isEqualTo(2);
    }

    @Test
    void whoIsBookedInTimeIsLeftAlone() {
        ReferralId id = given.booked();

        clock.advance(Duration.ofDays(2));
        sweep.run();

        assertThat(of(id)).isEmpty();
        assertThat(notices()).isZero();
    }

    @Test
    void missedDeadlinesAreNarrowedAndCountedByMonthAndReason() {
        ReferralId explained = given.urgent("Kestrel");
        ReferralId open = given.urgent("Wren");
        given.wait(Duration.ofHours(24));
        SignIn.as(given.coordinator);
        breaches.explain(explained, BreachReason.NO_SLOT, WORDS);

        assertThat(breaches.list(october(false), PageRequest.of(0, 9)))
                .extracting(BreachView::referral)
                .containsExactly(open, explained);
        assertThat(breaches.list(october(true), PageRequest.of(0, 9)))
                .extracting(BreachView::referral)
                .containsExactly(open);
        assertThat(breaches.count(october(false))).isEqualTo(2);
        assertThat(breaches.counts(october(false)))
                .extracting(BreachCount::month, BreachCount::reason, BreachCount::count)
                .containsExactlyInAnyOrder(
                        tuple(YearMonth.of(2023, 10), BreachReason.NO_SLOT, 1L),
                        tuple(YearMonth.of(2023, 10), null, 1L));
        LocalDate before = LocalDate.of(2023, 10, 2);
        assertThat(breaches.count(new BreachFilter(before, before, null, null, false)))
                .as("the deadline was on the day after")
                .isZero();
    }

    private static BreachFilter october(boolean unexplained) {
        return new BreachFilter(
                LocalDate.of(2023, 10, 1), LocalDate.of(2023, 10, 31), null, UrgencyCategory.URGENT, unexplained);
    }

    private List<BreachView> of(ReferralId id) {
        return SignIn.as(given.coordinator, () -> breaches.of(id));
    }

    private List<String> tasks() {
        return jdbc.queryForList(
                "SELECT task_key FROM work_item WHERE closed_at IS NULL AND task_key LIKE '%explainBreach'",
                String.class);
    }

    private long notices() {
        return given.slots.count("notice WHERE notice_key LIKE 'referral-%'");
    }
}
