package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.activity.ContractorMonthFixture;
import chairtime.activity.ContractorMonthImports;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** From 2026/27 a contract has to give unscheduled care; the practice sees how much, and offers it. */
@ChairtimeTest
class UnscheduledCareTest {

    private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate THE_DAY = LocalDate.of(2026, 4, 8);

    @Autowired
    SlotFixture given;

    @Autowired
    UnscheduledCare unscheduled;

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    SlotClaims claims;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aContractWorthThirtyThousandPoundsAYear() {
        given.prepared();
        ContractorMonthFixture.aMonth("202310")
                .contract("QAA", SlotFixture.CONTRACT, "1000", "90")
                .importedBy(imports);
        clock.set(LondonTime.instantOf(FIRST_OF_APRIL.atTime(8, 0)));
    }

    @Test
    void thePracticeSeesWhatIsRequiredOfferedBookedAndStillMissing() {
        offer(SlotSource.MANDATE, 5);
        offer(SlotSource.ADDED, 2);
        List<SlotView> slots = given.calendar(THE_DAY);
        book(slots.get(0).id(), 1);
        given.as(
                given.practice(),
                () -> given.slots.close(slots.get(1).id(), slots.get(1).version(), "Ill."));

        assertThat(requirement())
                .isEqualTo(new RequirementView(
                        SlotFixture.CONTRACT, new FinancialYear(2026), Money.of("30000"), 33, Money.of("2475"), 4, 1));
        assertThat(requirement().stillToOffer()).isEqualTo(29);
    }

    @Test
    void slotsOfTheYearBeforeDoNotCount() {
        clock.set(LondonTime.instantOf(FIRST_OF_APRIL.minusDays(2).atTime(8, 0)));
        assertThat(requirements(FIRST_OF_APRIL.minusDays(1)))
                .as("2025/26 has no requirement")
                .isEmpty();
        offer(SlotSource.MANDATE, 3, FIRST_OF_APRIL.minusDays(1));
        offer(SlotSource.MANDATE, 2, FIRST_OF_APRIL);

        assertThat(requirement().offered()).isEqualTo(2);
    }

    @Test
    void theProposalMeetsWhatIsStillMissing() {
        offer(SlotSource.MANDATE, 5);

        SlotSpread proposed = proposal().orElseThrow();
        assertThat(proposed.slots()).isEqualTo(28);
        assertThat(proposed.firstDay()).isEqualTo(FIRST_OF_APRIL.plusDays(1));
        given.as(
                given.practice(),
                () -> given.slots.addPattern(new SlotPattern(
                        SlotFixture.CONTRACT,
                        proposed.weekdays(),
                        proposed.firstDay(),
                        proposed.lastDay(),
                        false,
                        LocalTime.of(14, 0),
                        proposed.slotsADay(),
                        mandate(SlotSource.MANDATE))));

        assertThat(requirement()).returns(33, RequirementView::offered).returns(0, RequirementView::stillToOffer);
        assertThat(proposal()).as("nothing is missing any more").isEmpty();
    }

    @Test
    void nothingIsProposedForSomebodyElsesContract() {
        assertThat(SignIn.as(given.practice(), () -> unscheduled.propose("1000010002", FIRST_OF_APRIL)))
                .isEmpty();
        assertThatThrownBy(() -> SignIn.as(given.coordinator, () -> unscheduled.requirements(FIRST_OF_APRIL)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void capacityTellsSourcesApart() {
        offer(SlotSource.MANDATE, 3);
        offer(SlotSource.ADDED, 2);
        book(given.calendar(THE_DAY).get(0).id(), 1);
        claims.hold(
                given.calendar(THE_DAY).get(1).id(),
                new ReferralId(2),
                clock.instant().plusSeconds(60));

        assertThat(given.as(
                        given.coordinator,
                        () -> given.capacity.bySource(new CapacityFilter(THE_DAY, THE_DAY, "NR30", false))))
                .containsExactly(
                        new SourceCapacity(SlotSource.MANDATE, 3, 3, 1, 1),
                        new SourceCapacity(SlotSource.ADDED, 2, 2, 0, 0));
        assertThat(given.as(
                        given.coordinator,
                        () -> given.capacity.bySource(new CapacityFilter(THE_DAY, THE_DAY, "NR1", false))))
                .isEmpty();
    }

    private RequirementView requirement() {
        return requirements(FIRST_OF_APRIL).get(0);
    }

    private List<RequirementView> requirements(LocalDate day) {
        return SignIn.as(given.practice(), () -> unscheduled.requirements(day));
    }

    private Optional<SlotSpread> proposal() {
        return SignIn.as(given.practice(), () -> unscheduled.propose(SlotFixture.CONTRACT, FIRST_OF_APRIL));
    }

    private void book(SlotId slot, long referral) {
        claims.hold(slot, new ReferralId(referral), clock.instant().plusSeconds(60));
        claims.book(slot, new ReferralId(referral));
    }

    private void offer(SlotSource source, int slots) {
        offer(source, slots, THE_DAY);
    }

    private void offer(SlotSource source, int slots, LocalDate day) {
        given.as(
                given.practice(),
                () -> given.slots.addPattern(new SlotPattern(
                        SlotFixture.CONTRACT,
                        EnumSet.allOf(DayOfWeek.class),
                        day,
                        day,
                        true,
                        source == SlotSource.MANDATE ? LocalTime.of(9, 0) : LocalTime.of(12, 0),
                        slots,
                        mandate(source))));
    }

    private static SlotOffer mandate(SlotSource source) {
        return new SlotOffer(30, 1, UrgencyCategory.URGENT, source, SlotFacts.NONE);
    }
}
