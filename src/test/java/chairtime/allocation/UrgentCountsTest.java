package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Commissioned, offered, booked, attended and claimed are five counts. */
@ChairtimeTest
class UrgentCountsTest {

    private static final YearMonth OCTOBER = YearMonth.of(2023, 10);

    @Autowired
    AppointmentFixture given;

    @Autowired
    UrgentCounts counts;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void prepare() {
        given.prepared();
    }

    @Test
    void eachIsCountedByItself() {
        given.slots.suiting(AppointmentFixture.TEN.plusHours(1));
        ReferralId seen = given.booked();
        given.begun();
        given.record(seen, AppointmentEnd.ATTENDED, "", null);
        given.slots.suiting(AppointmentFixture.TEN.plusHours(2));

        UrgentCount count = october().get(0);

        assertThat(CountKind.values()).extracting(count::of).containsExactly(3L, 1L, 1L, 1L, null);
        assertThat(count.slots(SlotSource.ADDED)).isEqualTo(3);
        assertThat(count.contractNumber()).isEqualTo(SlotFixture.CONTRACT);
        assertThat(october()).hasSize(1);
    }

    @Test
    void aBookingThatIsCancelledStaysCountedAndTheNextOfferIsAnother() {
        given.slots.suiting(AppointmentFixture.TEN.plusHours(1));
        ReferralId id = given.booked();
        given.begun();
        given.record(id, AppointmentEnd.CANCELLED_BY_PATIENT, "Has a fever.", null);

        assertThat(october()).singleElement().satisfies(count -> {
            assertThat(count.of(CountKind.OFFERED))
                    .as("the next slot is offered")
                    .isEqualTo(2);
            assertThat(count.of(CountKind.BOOKED)).isEqualTo(1);
            assertThat(count.of(CountKind.ATTENDED)).isZero();
        });
    }

    @Test
    void whatThePracticeClosedWasNotCommissioned() {
        SlotId slot = given.slots.added();
        given.slots.close(slot, "The dentist is ill.");

        assertThat(october()).isEmpty();
    }

    @Test
    void aSlotBelongsToItsMonthInEngland() {
        given.slots.added(LocalDateTime.of(2023, 10, 31, 23, 30));
        given.slots.added(LocalDateTime.of(2023, 11, 1, 0, 0));

        assertThat(list(OCTOBER, OCTOBER.plusMonths(1), "", false))
                .extracting(UrgentCount::month, count -> count.of(CountKind.COMMISSIONED))
                .containsExactly(tuple(OCTOBER.plusMonths(1), 1L), tuple(OCTOBER, 1L));
    }

    @Test
    void claimsStandBesideTheirContractAndBlankIsNoData() {
        YearMonth published = YearMonth.parse(jdbc.queryForObject(
                "SELECT DATE_FORMAT(MAX(treatment_month), '%Y-%m') FROM activity_contract_month", String.class));
        jdbc.update(
                "UPDATE activity_contract_month SET band_urgent = NULL WHERE contract_number <> ?",
                SlotFixture.CONTRACT);

        assertThat(list(published, published, "", false)).as("no slots then").isEmpty();
        assertThat(list(published, published, "", true))
                .as("blank is left out")
                .extracting(UrgentCount::contractNumber, UrgentCount::claimed)
                .containsExactly(tuple(SlotFixture.CONTRACT, 3L));
        assertThat(list(published, published, SlotFixture.CONTRACT, true)).hasSize(1);
        assertThat(list(published, published, "9999", true)).isEmpty();
    }

    @Test
    void everyFigureOpensWhatStandsBehindIt() {
        ReferralId id = given.booked();
        given.begun();
        given.record(id, AppointmentEnd.ATTENDED, "", null);
        String pseudonym = given.referrals.referral(id).pseudonym();
        SignIn.as(given.lead);

        assertThat(counts.behind(CountKind.COMMISSIONED, OCTOBER, null))
                .extracting(CountedThing::state, CountedThing::pseudonym)
                .containsExactly(tuple("Open", null));
        assertThat(counts.behind(CountKind.OFFERED, OCTOBER, SlotFixture.CONTRACT))
                .extracting(CountedThing::pseudonym)
                .containsExactly(pseudonym);
        assertThat(counts.behind(CountKind.BOOKED, OCTOBER, null))
                .extracting(CountedThing::state, CountedThing::pseudonym)
                .containsExactly(tuple("Used up", pseudonym));
        assertThat(counts.behind(CountKind.ATTENDED, OCTOBER, null))
                .extracting(CountedThing::state, CountedThing::pseudonym)
                .containsExactly(tuple("Attended", pseudonym));
        assertThat(counts.behind(CountKind.CLAIMED, OCTOBER, null)).isEmpty();
        assertThat(counts.behind(CountKind.BOOKED, OCTOBER, "1000010002")).isEmpty();
        assertThat(counts.behind(CountKind.BOOKED, OCTOBER.minusMonths(1), null))
                .isEmpty();
    }

    @Test
    void anotherCommissionerCountsNothingOfIt() {
        given.booked();
        SignedInUser stranger = people.register("stranger", Organisation.commissioner("QBB"), Role.COMMISSIONER);
        SignIn.as(stranger);

        assertThat(counts.list(new CountFilter(OCTOBER, OCTOBER, "", false))).isEmpty();
        assertThat(counts.behind(CountKind.BOOKED, OCTOBER, SlotFixture.CONTRACT))
                .isEmpty();
    }

    private List<UrgentCount> october() {
        return list(OCTOBER, OCTOBER, "", false);
    }

    private List<UrgentCount> list(YearMonth from, YearMonth to, String text, boolean withoutSlots) {
        return SignIn.as(given.lead, () -> counts.list(new CountFilter(from, to, text, withoutSlots)));
    }
}
