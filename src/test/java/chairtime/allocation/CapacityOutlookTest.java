package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Seats of the days to come against what can be expected, and seats that nobody has taken. */
@ChairtimeTest
class CapacityOutlookTest {

    private static final LocalDate TUESDAY = SlotFixture.TOMORROW;

    @Autowired
    SlotFixture given;

    @Autowired
    SlotClaims claims;

    @Autowired
    CapacityOutlook outlook;

    @Autowired
    UnfilledSlots unfilled;

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
    void theSeatsOfADayAreFreeHeldAndBooked() {
        List<SlotId> slots = given.added(3);
        claims.hold(slots.get(0), new ReferralId(1), clock.instant().plusSeconds(60));
        claims.hold(slots.get(1), new ReferralId(2), clock.instant().plusSeconds(60));
        claims.book(slots.get(1), new ReferralId(2));

        OutlookDay tuesday = day(TUESDAY, null);

        assertThat(days(null)).hasSize(14).first().extracting(OutlookDay::day).isEqualTo(TUESDAY.minusDays(1));
        assertThat(tuesday.free()).containsExactly(Map.entry(UrgencyCategory.URGENT, 1));
        assertThat(tuesday)
                .extracting(OutlookDay::held, OutlookDay::booked, OutlookDay::seats)
                .containsExactly(1, 1, 3);
    }

    @Test
    void asManyAreExpectedAsCameOnTheSameWeekdaysBefore() {
        longKnown();
        for (int week = 1; week <= 8; week++) {
            received(TUESDAY.minusWeeks(week).atTime(23, 30), week % 2 == 0 ? 3 : 4, "URGENT");
        }
        given.added(3);

        OutlookDay tuesday = day(TUESDAY, null);

        assertThat(tuesday.expected()).isEqualTo(new Expectation(8, 28, new BigDecimal("3.5"), 0, 8));
        assertThat(tuesday.shortfall()).as("3.5 expected, 3 seats free").isEqualTo(1);
        assertThat(day(TUESDAY.plusDays(1), null).expected())
                .as("no Wednesday had any")
                .isNull();
    }

    @Test
    void fewReferralsAndThoseThatNeedNoSlotAreNothingToExpectFrom() {
        longKnown();
        received(TUESDAY.minusWeeks(8).atTime(9, 0), 7, "URGENT");
        received(TUESDAY.minusWeeks(2).atTime(9, 0), 9, "EMERGENCY_MEDICAL");
        assertThat(day(TUESDAY, null).expected()).isNull();

        received(TUESDAY.minusWeeks(1).atTime(9, 0), 1, null);

        assertThat(day(TUESDAY, null).expected().referrals())
                .as("an untriaged one may need a slot")
                .isEqualTo(8);
    }

    @Test
    void weeksBeforeTheFirstReferralAreNotCountedAsEmpty() {
        received(TUESDAY.minusWeeks(2).minusDays(1).atTime(9, 0), 1, "URGENT");
        received(TUESDAY.minusWeeks(2).atTime(9, 0), 8, "URGENT");
        received(TUESDAY.minusWeeks(1).atTime(9, 0), 8, "URGENT");

        assertThat(day(TUESDAY, null).expected().mean()).isEqualByComparingTo("8");
    }

    @Test
    void whoHasComeTodayIsNotExpectedAgain() {
        LocalDate monday = TUESDAY.minusDays(1);
        longKnown();
        for (int week = 1; week <= 8; week++) {
            received(monday.minusWeeks(week).atTime(9, 0), 5, "URGENT");
        }
        received(monday.atTime(8, 0), 2, "URGENT");
        given.added(monday.atTime(10, 0));
        given.added(monday.atTime(11, 0));

        assertThat(day(monday, null).shortfall())
                .as("5 expected, 2 here, 2 seats free")
                .isEqualTo(1);
    }

    @Test
    void aDistrictIsLookedAtByItself() {
        longKnown();
        received(TUESDAY.minusWeeks(8).atTime(9, 0), 16, "URGENT");
        given.added(2);

        assertThat(day(TUESDAY, "NR1").seats()).isZero();
        assertThat(day(TUESDAY, "NR1").expected()).isNull();
        assertThat(day(TUESDAY, "NR30").expected().mean()).isEqualByComparingTo("2");
    }

    @Test
    void anotherCommissionerSeesNeitherSeatsNorReferrals() {
        longKnown();
        received(TUESDAY.minusWeeks(8).atTime(9, 0), 16, "URGENT");
        given.added(2);
        SignedInUser stranger = people.register("stranger", Organisation.commissioner("QBB"), Role.COORDINATOR);
        SignIn.as(stranger);

        assertThat(outlook.days(null)).allSatisfy(day -> {
            assertThat(day.seats()).isZero();
            assertThat(day.expected()).isNull();
        });
        assertThat(unfilled.toCome(TUESDAY, null, PageRequest.of(0, 9))).isEmpty();
    }

    @Test
    void slotsToComeThatNobodyHasTakenAreListedNearestFirst() {
        SlotId later = given.added(TUESDAY.atTime(15, 0));
        SlotId sooner = given.added(TUESDAY.atTime(9, 0));
        SlotId taken = given.added(TUESDAY.atTime(10, 0));
        claims.hold(taken, new ReferralId(1), clock.instant().plusSeconds(60));
        claims.book(taken, new ReferralId(1));
        SignIn.as(given.coordinator);

        assertThat(unfilled.toCome(TUESDAY, null, PageRequest.of(0, 9)))
                .extracting(SlotView::id)
                .containsExactly(sooner, later);
        assertThat(unfilled.toCome(TUESDAY, "NR1", PageRequest.of(0, 9))).isEmpty();
        clock.set(SlotFixture.at(TUESDAY.atTime(9, 1)));
        assertThat(unfilled.toCome(TUESDAY, null, PageRequest.of(0, 9)))
                .as("what has begun is not to come")
                .extracting(SlotView::id)
                .containsExactly(later);
    }

    @Test
    void whatWentByUnusedIsCountedAsAShareOfThePracticesSeats() {
        List<SlotId> slots = given.added(4);
        claims.hold(slots.get(0), new ReferralId(1), clock.instant().plusSeconds(60));
        claims.book(slots.get(0), new ReferralId(1));
        claims.hold(slots.get(1), new ReferralId(2), clock.instant().plusSeconds(60));
        clock.advance(Duration.ofDays(2));
        SignIn.as(given.coordinator);

        assertThat(unfilled.unused(TUESDAY, null, PageRequest.of(0, 9)))
                .extracting(SlotView::id)
                .as("a hold that ended filled nothing")
                .containsExactlyElementsOf(slots.subList(1, 4));
        assertThat(unfilled.shares(TUESDAY, null))
                .extracting(UnusedSeats::seats, UnusedSeats::unused, UnusedSeats::percent)
                .containsExactly(tuple(4, 3, new BigDecimal("75.00")));
        assertThat(unfilled.shares(TUESDAY.plusDays(1), null)).isEmpty();
    }

    /** Referrals have come for longer than is looked back. */
    private void longKnown() {
        received(TUESDAY.minusWeeks(20).atTime(9, 0), 1, "URGENT");
    }

    private List<OutlookDay> days(String district) {
        return SignIn.as(given.coordinator, () -> outlook.days(district));
    }

    private OutlookDay day(LocalDate day, String district) {
        return days(district).stream()
                .filter(one -> one.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    /** Referrals of the past, of which only when and where they came matters here. */
    private void received(LocalDateTime at, int count, String category) {
        for (int i = 0; i < count; i++) {
            String pseudonym = "P-" + given.count("allocation_patient");
            jdbc.update(
                    "INSERT INTO allocation_patient (version, commissioner_code, pseudonym, details, keep_until,"
                            + " legal_hold) VALUES (0, 'QAA', ?, '', '2031-01-01', FALSE)",
                    pseudonym);
            jdbc.update(
                    "INSERT INTO allocation_referral (version, commissioner_code, patient_id, pseudonym, status, source,"
                            + " symptoms, red_flags, access_needs, patient_groups, district, received_at, received_by,"
                            + " category, changes) SELECT 0, 'QAA', id, pseudonym, 'WAITING', 'PHONE', '', '', '', '',"
                            + " 'NR30', ?, 1, ?, 0 FROM allocation_patient WHERE pseudonym = ?",
                    LocalDateTime.ofInstant(SlotFixture.at(at), ZoneOffset.UTC),
                    category,
                    pseudonym);
        }
    }
}
