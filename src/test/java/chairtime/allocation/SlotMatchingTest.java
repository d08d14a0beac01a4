package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.allocation.Obstacle.Kind;
import chairtime.allocation.domain.AreaPointRows;
import chairtime.platform.RefusedException;
import chairtime.procurement.ProcurementCast;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Wishes meet the slots as they stand in the database. */
@ChairtimeTest
class SlotMatchingTest {

    private static final Point YARMOUTH = new Point(52.608, 1.730);
    private static final Point NORWICH = new Point(52.628, 1.299);

    @Autowired
    SlotFixture given;

    @Autowired
    SlotMatching matching;

    @Autowired
    SlotClaims claims;

    @Autowired
    AreaPoints areaPoints;

    @Autowired
    AreaPointRows points;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void practices() {
        given.prepared();
    }

    @AfterEach
    void ownRulesGo() {
        jdbc.update("DELETE FROM reference_matching_weights WHERE commissioner_code = 'QAA'");
        jdbc.update("DELETE FROM reference_slot_release WHERE commissioner_code = 'QAA'");
    }

    @Test
    void theSoonestFreeSlotIsFoundAndThoseTakenAreLeftOut() {
        List<SlotId> slots = given.added(3);
        claims.hold(slots.get(0), new ReferralId(1), clock.instant().plusSeconds(60));

        assertThat(ranked(UrgencyCategory.URGENT)).containsExactly(slots.get(1), slots.get(2));
        assertThat(answer(UrgencyCategory.URGENT).ranked().get(0).slot().practiceFree())
                .isEqualTo(2.0 / 3);
        clock.advance(Duration.ofSeconds(60));
        assertThat(ranked(UrgencyCategory.URGENT)).as("the hold is over").hasSize(3);
        given.close(slots.get(1), "Ill.");
        assertThat(ranked(UrgencyCategory.URGENT)).containsExactly(slots.get(0), slots.get(2));
    }

    @Test
    void slotsForUrgentPatientsOpenToOthersFourHoursBefore() {
        SlotId slot = given.added();

        assertThat(answer(UrgencyCategory.NON_URGENT).refused().get(0).obstacles())
                .containsExactly(new Obstacle(
                        Kind.KEPT_BACK, null, given.seen(slot).startsAt().minus(Duration.ofHours(4))));
        clock.set(given.seen(slot).startsAt().minus(Duration.ofHours(4)));
        assertThat(ranked(UrgencyCategory.NON_URGENT)).containsExactly(slot);
    }

    @Test
    void emergenciesNeverTakeASlot() {
        given.added();

        assertThat(ranked(UrgencyCategory.EMERGENCY_DENTAL)).isEmpty();
        assertThat(ranked(UrgencyCategory.EMERGENCY_MEDICAL)).isEmpty();
    }

    @Test
    void slotsOfOtherCommissionersAreNotLookedAt() {
        given.added();

        assertThat(matching.answer("QBB", wish(UrgencyCategory.URGENT)).refused())
                .isEmpty();
        assertThat(matching.answer("QBB", wish(UrgencyCategory.URGENT)).ranked())
                .isEmpty();
    }

    @Test
    void slotsAfterTheDeadlineAreShownAsMissed() {
        SlotId late = given.added(SlotFixture.TOMORROW.plusDays(1).atTime(10, 0));

        MatchAnswer answer = answer(UrgencyCategory.URGENT);

        assertThat(answer.best()).isEmpty();
        assertThat(answer.refused()).singleElement().satisfies(each -> {
            assertThat(each.slot().id()).isEqualTo(late);
            assertThat(each.obstacles()).extracting(Obstacle::kind).containsExactly(Kind.AFTER_DEADLINE);
        });
        assertThat(answer.smallestChange()).isNotNull();
    }

    @Test
    void theWayCountsOnceAnAdministratorHasLoadedWherePlacesLie() {
        SignedInUser administrator = people.register("admin", ProcurementCast.ICB, Role.ADMIN);
        SignIn.run(administrator, () -> areaPoints.keep(Map.of("nr30", YARMOUTH, "NR1 1AA", NORWICH)));
        given.added();

        assertThat(points.of(Set.of("NR30 1AA", "NR30", "NR1 1AA", "NR1", "NR2 1AA", "")))
                .isEqualTo(Map.of("NR30", YARMOUTH, "NR1 1AA", NORWICH));
        assertThat(answer(UrgencyCategory.URGENT).ranked().get(0).kilometres()).isEqualTo(0);
    }

    @Test
    void aPlaceThatCannotBeIsRefused() {
        SignedInUser administrator = people.register("admin", ProcurementCast.ICB, Role.ADMIN);

        SignIn.run(administrator, () -> {
            assertThatThrownBy(() -> areaPoints.keep(Map.of("Norwich", NORWICH)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("Norwich");
            assertThatThrownBy(() -> areaPoints.keep(Map.of("NR1", new Point(1.299, 52.628))))
                    .isInstanceOf(RefusedException.class);
        });
    }

    @Test
    void aCommissionersOwnNumbersHoldFromTheirDay() {
        jdbc.update("INSERT INTO reference_matching_weights VALUES ('QAA', '2023-10-02', 100, 0, 0, 0, 10)");
        jdbc.update("INSERT INTO reference_matching_weights VALUES ('QAA', '2023-10-03', 0, 100, 0, 0, 10)");
        jdbc.update("INSERT INTO reference_slot_release VALUES ('QAA', 'URGENT', '2023-10-02', 2)");
        SlotId slot = given.added();

        assertThat(answer(UrgencyCategory.URGENT).weights().soonness()).isEqualTo(100);
        assertThat(given.seen(slot).releaseAt())
                .isEqualTo(given.seen(slot).startsAt().minus(Duration.ofHours(2)));
        clock.advance(Duration.ofDays(1));
        assertThat(answer(UrgencyCategory.URGENT).weights().distance()).isEqualTo(100);
    }

    private List<SlotId> ranked(UrgencyCategory category) {
        return answer(category).ranked().stream().map(each -> each.slot().id()).toList();
    }

    private MatchAnswer answer(UrgencyCategory category) {
        return matching.answer("QAA", wish(category));
    }

    /** Somebody in Great Yarmouth who must be seen in 30 hours. */
    private SlotWish wish(UrgencyCategory category) {
        return new SlotWish(
                category,
                clock.instant(),
                clock.instant(),
                clock.instant().plus(Duration.ofHours(30)),
                Set.of(),
                null,
                null,
                Set.of(),
                YARMOUTH,
                Set.of());
    }
}
