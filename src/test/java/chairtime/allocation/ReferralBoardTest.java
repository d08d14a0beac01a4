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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Where open referrals stand on the board. */
@ChairtimeTest
class ReferralBoardTest {

    @Autowired
    ReferralFixture given;

    @Autowired
    SlotFixture slots;

    @Autowired
    SlotClaims claims;

    @Autowired
    ReferralBoard board;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @BeforeEach
    void prepare() {
        slots.cast.prepared();
        given.prepared();
    }

    @ParameterizedTest
    @CsvSource({
        "URGENT, 719, LATER",
        "URGENT, 720, NEXT",
        "URGENT, 1295, NEXT",
        "URGENT, 1296, DANGER",
        "URGENT, 1439, DANGER",
        "URGENT, 1440, MISSED",
        "NON_URGENT, 5745, LATER",
        "NON_URGENT, 5746, NEXT",
        "NON_URGENT, 8669, DANGER",
        "NON_URGENT, 10080, MISSED"
    })
    void aReferralMovesTowardsDangerAsItsTimePasses(UrgencyCategory category, long minutes, BoardLane lane) {
        ReferralId id = triaged(category);

        clock.advance(Duration.ofMinutes(minutes));

        assertThat(lines()).extracting(BoardLine::referral, BoardLine::lane).containsExactly(tuple(id, lane));
    }

    @Test
    void theMostEndangeredComeFirstAndTheUntriagedAreNotForgotten() {
        ReferralId later = triaged(UrgencyCategory.NON_URGENT);
        ReferralId danger = triaged(UrgencyCategory.URGENT);
        clock.advance(Duration.ofMinutes(1300));
        ReferralId untriaged = received();
        given.withdraw(triaged(UrgencyCategory.URGENT));

        assertThat(lines()).extracting(BoardLine::referral).containsExactly(danger, untriaged, later);
    }

    @Test
    void whoIsBookedInTimeIsInNoDangerAndWhoIsBookedTooLateHasMissedTheDeadline() {
        ReferralId inTime = booked(SlotFixture.TOMORROW.atTime(8, 30));
        ReferralId late = booked(SlotFixture.TOMORROW.atTime(9, 30));

        clock.advance(Duration.ofMinutes(1300));

        assertThat(lines())
                .extracting(BoardLine::referral, BoardLine::lane)
                .containsExactly(tuple(late, BoardLane.MISSED), tuple(inTime, BoardLane.BOOKED));
    }

    @Test
    void theBoardIsNarrowedByCategoryAndDistrict() {
        triaged(UrgencyCategory.NON_URGENT);
        ReferralId urgent = triaged(UrgencyCategory.URGENT);
        SignIn.as(given.coordinator);

        assertThat(board.lines(UrgencyCategory.URGENT, null))
                .extracting(BoardLine::referral)
                .containsExactly(urgent);
        assertThat(board.lines(null, "NR30")).hasSize(2);
        assertThat(board.lines(null, "NR1")).isEmpty();
    }

    @Test
    void anotherCommissionerSeesNothingOfIt() {
        triaged(UrgencyCategory.URGENT);
        SignedInUser stranger = people.register("stranger", Organisation.commissioner("QBB"), Role.COORDINATOR);

        assertThat(SignIn.as(stranger, () -> board.lines(null, null))).isEmpty();
    }

    @Test
    void aThousandOpenReferralsAreReadWithAsManyQuestionsAsTen() {
        open(10);
        long forTen = questions();

        open(990);

        assertThat(lines()).hasSize(1000);
        assertThat(questions()).isEqualTo(forTen);
    }

    private long questions() {
        return SignIn.as(
                given.coordinator,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    long before = asked();
                    board.lines(null, null);
                    return asked() - before;
                })));
    }

    private long asked() {
        return jdbc.queryForObject(
                "SELECT VARIABLE_VALUE FROM information_schema.SESSION_STATUS WHERE VARIABLE_NAME = 'QUESTIONS'",
                Long.class);
    }

    /** Rows as triage leaves them, without the work of encrypting a thousand patients. */
    private void open(int count) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (int i = 0; i < count; i++) {
            String pseudonym = "P-" + slots.count("allocation_patient");
            jdbc.update(
                    "INSERT INTO allocation_patient (version, commissioner_code, pseudonym, details, keep_until,"
                            + " legal_hold) VALUES (0, 'QAA', ?, '', '2031-01-01', FALSE)",
                    pseudonym);
            jdbc.update(
                    "INSERT INTO allocation_referral (version, commissioner_code, patient_id, pseudonym, status, source,"
                            + " symptoms, red_flags, access_needs, patient_groups, district, received_at, received_by,"
                            + " triaged_at, category, deadline, changes)"
                            + " SELECT 0, 'QAA', id, pseudonym, 'WAITING', 'PHONE', '', '', '', '', 'NR30', ?, 1, ?,"
                            + " 'URGENT', ?, 0 FROM allocation_patient WHERE pseudonym = ?",
                    now,
                    now,
                    now.plusDays(1),
                    pseudonym);
        }
    }

    private ReferralId triaged(UrgencyCategory category) {
        ReferralId id = received();
        given.decide(given.clinician, id, category, "As the patient describes it");
        return id;
    }

    /** A referral of somebody else than those before. */
    private ReferralId received() {
        return given.received(new ReferralData(
                ExampleReferral.patient(
                        "Quillfeather", LocalDate.of(1948, 5, 17).plusDays(lines().size()), null),
                ExampleReferral.facts(Symptom.MILD_PAIN)));
    }

    private ReferralId booked(LocalDateTime at) {
        ReferralId id = triaged(UrgencyCategory.URGENT);
        SlotId slot = slots.added(at);
        Instant now = clock.instant();
        claims.hold(slot, id, now.plusSeconds(600));
        claims.book(slot, id);
        jdbc.update("UPDATE allocation_referral SET status = 'BOOKED' WHERE id = ?", id.value());
        return id;
    }

    private List<BoardLine> lines() {
        return SignIn.as(given.coordinator, () -> board.lines(null, null));
    }
}
