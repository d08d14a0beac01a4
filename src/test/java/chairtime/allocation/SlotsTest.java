package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.procurement.PatientGroup;
import chairtime.procurement.ProcurementCast;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Practices offer slots, describe and close them; the coordinator sees what there is. */
@ChairtimeTest
@RecordApplicationEvents
class SlotsTest {

    private static final ReferralId ANN = new ReferralId(1);

    @Autowired
    SlotFixture given;

    @Autowired
    SlotClaims claims;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents announced;

    @Autowired
    EventSerializer serializer;

    @BeforeEach
    void practices() {
        given.prepared();
    }

    @ParameterizedTest
    @EnumSource
    void aSlotIsClosedOnceAndDoesNotOpenAgain(SlotStatus from) {
        for (SlotStatus to : SlotStatus.values()) {
            assertThat(from.canBecome(to))
                    .as(from + " to " + to)
                    .isEqualTo(from == SlotStatus.OPEN && to == SlotStatus.CLOSED);
        }
    }

    @Test
    void anAddedSlotStandsInTheCalendarAndWaitsForUrgentPatientsUntilFourHoursBefore() {
        SlotId slot = given.added();

        assertThat(given.calendar(SlotFixture.TOMORROW)).singleElement().satisfies(seen -> {
            assertThat(seen.id()).isEqualTo(slot);
            assertThat(seen.startsAt()).isEqualTo(SlotFixture.at(SlotFixture.TOMORROW.atTime(10, 0)));
            assertThat(seen.releaseAt()).isEqualTo(seen.startsAt().minus(Duration.ofHours(4)));
            assertThat(seen.status()).isEqualTo(SlotStatus.OPEN);
            assertThat(seen.free()).isEqualTo(1);
            assertThat(seen.place().district()).isEqualTo("NR30");
        });
        assertThat(announced.stream(SeatsAppeared.class)).contains(new SeatsAppeared("QAA", List.of(slot)));
        assertThat(given.count("audit_entry WHERE action = 'allocation.slotsAdded'"))
                .isEqualTo(1);
    }

    @Test
    void aPatternAddsSlotsOneAfterTheOtherOnItsDaysButNotOnBankHolidays() {
        LocalDate lastDay = LocalDate.of(2024, 1, 2);

        int added = given.as(
                given.practice(),
                () -> given.slots.addPattern(pattern(Set.of(DayOfWeek.MONDAY), LocalDate.of(2023, 12, 18), lastDay)));

        assertThat(added).as("the 18th; the 25th and the 1st are holidays").isEqualTo(3);
        assertThat(given.calendar(LocalDate.of(2023, 12, 18)))
                .extracting(slot -> slot.startsAt())
                .containsExactly(
                        SlotFixture.at(LocalDate.of(2023, 12, 18).atTime(9, 0)),
                        SlotFixture.at(LocalDate.of(2023, 12, 18).atTime(9, 30)),
                        SlotFixture.at(LocalDate.of(2023, 12, 18).atTime(10, 0)));
    }

    @Test
    void aLongPatternIsAnnouncedInPartsThatFitTheRowTheyAreKeptIn() {
        int most = 4000; // characters of event_publication.serialized_event
        given.as(
                given.practice(),
                () -> given.slots.addPattern(everyDay(SlotFixture.TOMORROW, SlotFixture.TOMORROW.plusDays(2), 67)));

        List<SeatsAppeared> parts = announced.stream(SeatsAppeared.class).toList();
        assertThat(parts).extracting(part -> part.slots().size()).containsExactly(100, 100, 1);
        assertThat(parts.stream().flatMap(part -> part.slots().stream()))
                .containsExactlyElementsOf(SlotFixture.TOMORROW
                        .datesUntil(SlotFixture.TOMORROW.plusDays(3))
                        .flatMap(day -> given.calendar(day).stream())
                        .map(SlotView::id)
                        .toList());
        SeatsAppeared longest = new SeatsAppeared("QAA", Collections.nCopies(100, new SlotId(Long.MAX_VALUE)));
        assertThat(serializer.serialize(longest).toString()).hasSizeLessThan(most);
        assertThatThrownBy(() -> new SeatsAppeared("QAA", Collections.nCopies(101, new SlotId(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSurgeryHasOneSlotAtATime() {
        given.added(SlotFixture.TOMORROW.atTime(10, 0));

        assertThat(refusal(SlotFixture.slotAt(SlotFixture.TOMORROW.atTime(10, 29))))
                .contains("surgery");
        assertThat(refusal(SlotFixture.slotAt(SlotFixture.TOMORROW.atTime(9, 31))))
                .contains("surgery");
        given.added(SlotFixture.TOMORROW.atTime(10, 30));
        given.added(SlotFixture.TOMORROW.atTime(9, 30));
        SlotOffer nextDoor = new SlotOffer(30, 2, UrgencyCategory.URGENT, SlotSource.MANDATE, SlotFacts.NONE);
        given.as(
                given.practice(),
                () -> given.slots.add(
                        new SlotData(SlotFixture.CONTRACT, SlotFixture.TOMORROW.atTime(10, 0), nextDoor)));
        assertThat(given.calendar(SlotFixture.TOMORROW)).hasSize(4);
    }

    @Test
    void whatCannotBeOfferedIsRefusedAtItsField() {
        LocalDate today = SlotFixture.TOMORROW.minusDays(1);

        assertThat(refusal(SlotFixture.slotAt(today.atTime(9, 0)))).contains("startsAt");
        assertThat(refusal(SlotFixture.slotAt(LocalDate.of(2024, 3, 31).atTime(1, 30))))
                .as("clocks skip that time")
                .contains("startsAt");
        assertThat(refusal(new SlotData("1000010002", SlotFixture.TOMORROW.atTime(9, 0), SlotFixture.offer())))
                .as("somebody else's contract")
                .contains("contractNumber");
        assertThat(refusal(offer(4, 1, UrgencyCategory.URGENT, SlotSource.ADDED)))
                .contains("minutes");
        assertThat(refusal(offer(241, 1, UrgencyCategory.URGENT, SlotSource.ADDED)))
                .contains("minutes");
        assertThat(refusal(offer(30, 0, UrgencyCategory.URGENT, SlotSource.ADDED)))
                .contains("surgery");
        assertThat(refusal(offer(30, 51, UrgencyCategory.URGENT, SlotSource.ADDED)))
                .contains("surgery");
        assertThat(refusal(offer(30, 1, UrgencyCategory.EMERGENCY_DENTAL, SlotSource.ADDED)))
                .contains("meantFor");
        assertThat(refusal(offer(30, 1, UrgencyCategory.URGENT, SlotSource.SESSION)))
                .contains("source");
        assertThat(refusal(new SlotData(
                        SlotFixture.CONTRACT,
                        SlotFixture.TOMORROW.atTime(9, 0),
                        SlotFixture.offer(new SlotFacts(Set.of(), Set.of("Polish"), null, Set.of())))))
                .contains("languages");
    }

    @Test
    void aPatternThatMakesNothingOrTooMuchIsRefused() {
        LocalDate first = SlotFixture.TOMORROW;

        assertThat(refusal(pattern(Set.of(), first, first))).contains("weekdays");
        assertThat(refusal(pattern(Set.of(DayOfWeek.SUNDAY), first, first))).contains("weekdays");
        assertThat(refusal(pattern(Set.of(DayOfWeek.MONDAY), first.minusDays(2), first)))
                .contains("firstDay");
        assertThat(refusal(pattern(Set.of(DayOfWeek.MONDAY), first, first.minusDays(1))))
                .contains("lastDay");
        assertThat(refusal(pattern(
                        Set.of(DayOfWeek.MONDAY), first, first.plusYears(1).plusDays(1))))
                .contains("lastDay");
        assertThat(refusal(everyDay(first, first.plusDays(27), 72))).contains("lastDay");
        assertThat(refusal(everyDay(first, first, 97)))
                .as("the last would end after midnight")
                .contains("slotsADay");
        assertThat(refusal(everyDay(first, first, 96))).isEmpty();
    }

    @Test
    void lateHoursFollowFromTheTime() {
        SlotId evening = given.added(SlotFixture.TOMORROW.atTime(18, 0));
        SlotId afternoon = given.added(SlotFixture.TOMORROW.atTime(17, 30));
        SlotId saturday = given.added(LocalDate.of(2023, 10, 7).atTime(9, 0));

        assertThat(given.seen(evening).facts().access()).containsExactly(AccessNeed.LATE_HOURS);
        assertThat(given.seen(saturday).facts().access()).containsExactly(AccessNeed.LATE_HOURS);
        assertThat(given.seen(afternoon).facts().access()).isEmpty();
    }

    @Test
    void aPracticeSaysWhatItsSlotsOfferUntilAPatientHasASeat() {
        List<SlotId> slots = given.added(2);
        SlotFacts facts = new SlotFacts(
                Set.of(AccessNeed.STEP_FREE, AccessNeed.LATE_HOURS),
                Set.of("pl", "ro"),
                DentistGender.FEMALE,
                Set.of(PatientGroup.PREGNANCY));

        describe(Set.copyOf(slots), facts);
        assertThat(given.seen(slots.get(1)).facts())
                .isEqualTo(new SlotFacts(
                        Set.of(AccessNeed.STEP_FREE), facts.languages(), DentistGender.FEMALE, facts.keptFor()));
        claims.hold(slots.get(0), ANN, clock.instant().plusSeconds(60));
        assertThatThrownBy(() -> describe(Set.copyOf(slots), SlotFacts.NONE)).isInstanceOf(RefusedException.class);
        assertThat(given.seen(slots.get(1)).facts().languages()).hasSize(2);
        describe(Set.of(slots.get(1)), SlotFacts.NONE);
        assertThat(given.seen(slots.get(1)).facts()).isEqualTo(SlotFacts.NONE);
    }

    @Test
    void aClosedSlotSendsItsPatientToAnother() {
        SlotId slot = given.added();
        claims.hold(slot, ANN, clock.instant().plusSeconds(60));
        claims.book(slot, ANN);

        assertThat(given.close(slot, "The dentist is ill.")).isEqualTo(1);

        assertThat(given.seen(slot))
                .returns(SlotStatus.CLOSED, SlotView::status)
                .returns("The dentist is ill.", SlotView::closeReason)
                .returns(0, SlotView::seats);
        assertThat(announced.stream(SlotClosed.class)).containsExactly(new SlotClosed(slot, "QAA", List.of(ANN)));
        assertThat(given.count("allocation_claim_history WHERE ended_as = 'SLOT_CLOSED'"))
                .isEqualTo(1);
        SlotId again = given.added();
        assertThat(claims.hold(again, ANN, clock.instant().plusSeconds(60))).isEqualTo(HoldAnswer.HELD);
    }

    @Test
    void aSlotIsClosedWithAReasonOnceBeforeItBeginsAndAsItWasSeen() {
        SlotId slot = given.added();

        assertThatThrownBy(() -> given.close(slot, " ")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> given.as(given.practice(), () -> given.slots.close(slot, -1, "Ill.")))
                .isInstanceOf(RefusedException.class);
        given.close(slot, "Ill.");
        assertThatThrownBy(() -> given.close(slot, "Ill.")).isInstanceOf(RefusedException.class);
        SlotId begun = given.added();
        clock.set(given.seen(begun).startsAt());
        assertThatThrownBy(() -> given.close(begun, "Ill.")).isInstanceOf(RefusedException.class);
        assertThat(given.seen(begun).seats()).isEqualTo(1);
    }

    @Test
    void overbookingIsThePracticesDecisionAndHasALimit() {
        SlotId slot = given.added();
        given.overbookingUpTo(100);

        assertThat(overbook(slot)).isEqualTo(2);
        assertThat(overbook(slot)).isEqualTo(3);
        assertThatThrownBy(() -> overbook(slot)).isInstanceOf(RefusedException.class);
        assertThat(given.seen(slot).seats()).isEqualTo(3);
        given.close(slot, "Ill.");
        assertThatThrownBy(() -> overbook(slot)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aPracticeReachesOnlyItsOwnSlots() {
        SlotId slot = given.added();
        SignedInUser neighbour = given.cast.provider2;

        assertThat(given.as(
                        neighbour,
                        () -> given.slots.calendar(SlotFixture.TOMORROW, SlotFixture.TOMORROW, Pageable.ofSize(10))))
                .isEmpty();
        assertThatThrownBy(() -> given.as(neighbour, () -> given.slots.close(slot, 0, "Mine now.")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.as(neighbour, () -> given.slots.agreeFurtherSeat(slot, "Mine now.")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> SignIn.run(neighbour, () -> given.slots.describe(Set.of(slot), SlotFacts.NONE)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.as(
                        given.coordinator,
                        () -> given.slots.add(SlotFixture.slotAt(SlotFixture.TOMORROW.atTime(9, 0)))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theCoordinatorSeesTheOpenSlotsOfTheOwnCommissioner() {
        List<SlotId> slots = given.added(3);
        claims.hold(slots.get(0), ANN, clock.instant().plusSeconds(60));
        given.close(slots.get(1), "Ill.");
        SignedInUser elsewhere = people.register("elsewhere", Organisation.commissioner("QBB"), Role.COORDINATOR);

        assertThat(capacity(given.coordinator, null, false))
                .extracting(SlotView::id)
                .containsExactly(slots.get(0), slots.get(2));
        assertThat(capacity(given.coordinator, "NR30", true))
                .extracting(SlotView::id)
                .containsExactly(slots.get(2));
        clock.advance(Duration.ofSeconds(60));
        assertThat(capacity(given.coordinator, null, true)).hasSize(2);
        assertThat(capacity(given.coordinator, "NR1", false)).isEmpty();
        assertThat(capacity(elsewhere, null, false)).isEmpty();
        assertThatThrownBy(() -> capacity(given.practice(), null, false)).isInstanceOf(AccessDeniedException.class);
        SignedInUser auditor = people.register("auditor", ProcurementCast.ICB, Role.AUDITOR);
        assertThatThrownBy(() -> capacity(auditor, null, false)).isInstanceOf(AccessDeniedException.class);
    }

    private Page<SlotView> capacity(
            SignedInUser user, @org.jspecify.annotations.Nullable String district, boolean freeOnly) {
        return given.as(
                user,
                () -> given.capacity.page(
                        new CapacityFilter(SlotFixture.TOMORROW, SlotFixture.TOMORROW, district, freeOnly),
                        Pageable.ofSize(10)));
    }

    private int overbook(SlotId slot) {
        return given.as(given.practice(), () -> given.slots.agreeFurtherSeat(slot, "Half of them do not come."));
    }

    private void describe(Set<SlotId> slots, SlotFacts facts) {
        SignIn.run(given.practice(), () -> given.slots.describe(slots, facts));
    }

    private static SlotData offer(int minutes, int surgery, UrgencyCategory meantFor, SlotSource source) {
        return new SlotData(
                SlotFixture.CONTRACT,
                SlotFixture.TOMORROW.atTime(9, 0),
                new SlotOffer(minutes, surgery, meantFor, source, SlotFacts.NONE));
    }

    private static SlotPattern pattern(Set<DayOfWeek> weekdays, LocalDate first, LocalDate last) {
        return new SlotPattern(
                SlotFixture.CONTRACT, weekdays, first, last, false, LocalTime.of(9, 0), 3, SlotFixture.offer());
    }

    /** Ten minutes each, from eight. */
    private static SlotPattern everyDay(LocalDate first, LocalDate last, int slotsADay) {
        SlotPattern tomorrow = SlotFixture.tomorrow(slotsADay);
        return new SlotPattern(
                SlotFixture.CONTRACT,
                tomorrow.weekdays(),
                first,
                last,
                true,
                tomorrow.firstStart(),
                slotsADay,
                tomorrow.offer());
    }

    private Optional<String> refusal(SlotData data) {
        return refusal(() -> given.slots.add(data));
    }

    private Optional<String> refusal(SlotPattern pattern) {
        return refusal(() -> given.slots.addPattern(pattern));
    }

    private Optional<String> refusal(Runnable work) {
        try {
            SignIn.run(given.practice(), work);
            return Optional.empty();
        } catch (RefusedException e) {
            return e.field();
        }
    }
}
