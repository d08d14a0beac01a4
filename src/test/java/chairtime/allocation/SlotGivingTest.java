package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.RefusedException;
import chairtime.procurement.ProcurementCast;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** The rules by which slots are given are published, dated, and changed by administrators for a reason. */
@ChairtimeTest
class SlotGivingTest {

    private static final LocalDate TODAY = SlotFixture.TOMORROW.minusDays(1);

    @Autowired
    SlotFixture given;

    @Autowired
    SlotGiving giving;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    private SignedInUser admin;

    @BeforeEach
    void anAdministrator() {
        given.prepared();
        admin = people.register("admin", ProcurementCast.ICB, Role.ADMIN);
    }

    @AfterEach
    void theUsualRulesAgain() {
        List.of("reference_matching_weights", "reference_slot_release", "reference_overbooking")
                .forEach(table -> jdbc.update("DELETE FROM " + table + " WHERE commissioner_code <> '*'"));
    }

    @Test
    void weightsHoldFromTheirDayAndAreReadByEverybodyWhoGivesOrOffersSlots() {
        MatchingWeights mine = new MatchingWeights(TODAY.plusDays(1), 70, 10, 10, 10, 30);
        SignIn.run(admin, () -> giving.changeWeights(mine, "Agreed by the network."));

        assertThat(published(given.coordinator).weights().soonness()).isEqualTo(35);
        assertThat(SignIn.as(given.coordinator, giving::toCome))
                .containsExactly(new RuleToCome("Weights", "", TODAY.plusDays(1)));
        clock.advance(Duration.ofDays(1));
        assertThat(published(given.coordinator).weights()).isEqualTo(mine);
        assertThat(published(given.practice()).weights()).isEqualTo(mine);
        assertThat(SignIn.as(given.coordinator, giving::toCome)).isEmpty();
        SignedInUser elsewhere = people.register("elsewhere", Organisation.commissioner("QBB"), Role.COORDINATOR);
        assertThat(published(elsewhere).weights().soonness()).isEqualTo(35);
        assertThat(given.count("audit_entry WHERE action = 'allocation.weightsChanged' AND reason = 'Agreed by the"
                        + " network.'"))
                .isEqualTo(1);
    }

    @Test
    void releaseHoursHoldForSlotsThatAreOpenedFromThenOn() {
        SlotId before = given.added(SlotFixture.TOMORROW.atTime(10, 0));
        SignIn.run(admin, () -> giving.changeReleaseHours(UrgencyCategory.URGENT, TODAY, 2, "Too many stay free."));
        SlotId after = given.added(SlotFixture.TOMORROW.atTime(11, 0));

        assertThat(given.seen(before).releaseAt())
                .isEqualTo(given.seen(before).startsAt().minus(Duration.ofHours(4)));
        assertThat(given.seen(after).releaseAt())
                .isEqualTo(given.seen(after).startsAt().minus(Duration.ofHours(2)));
        assertThat(published(given.practice()).releaseHours())
                .containsEntry(UrgencyCategory.URGENT, 2)
                .containsEntry(UrgencyCategory.NON_URGENT, 24);
    }

    @Test
    void theLimitOfOverbookingIsSetLocally() {
        SlotId slot = given.added();
        SignIn.run(admin, () -> giving.changeOverbooking(new OverbookingRule(90, 20, 30, 6), TODAY, "Agreed."));

        FurtherSeat weighed = given.as(given.practice(), () -> given.slots.furtherSeat(slot));

        assertThat(weighed.chancePercent()).isEqualByComparingTo("64");
        assertThat(weighed.highestPercent()).isEqualTo(90);
    }

    @Test
    void whatMakesNoSenseIsRefusedAtItsField() {
        SignIn.as(admin);

        assertThat(refusal(() -> giving.changeWeights(weights(TODAY.minusDays(1)), "Agreed.")))
                .contains("validFrom");
        assertThat(refusal(() -> giving.changeWeights(weights(TODAY), " "))).contains("reason");
        assertThat(refusal(() -> new MatchingWeights(TODAY, 50, 40, 10, 10, 50)))
                .contains("soonness");
        assertThat(refusal(() -> new MatchingWeights(TODAY, 110, -10, 0, 0, 50)))
                .contains("soonness");
        assertThat(refusal(() -> new MatchingWeights(TODAY, 50, 50, 0, 0, 0))).contains("farthestKm");
        assertThat(refusal(() -> giving.changeReleaseHours(UrgencyCategory.URGENT, TODAY, -1, "Agreed.")))
                .contains("hours");
        assertThat(refusal(() -> giving.changeReleaseHours(UrgencyCategory.URGENT, TODAY, 337, "Agreed.")))
                .contains("hours");
        assertThat(refusal(() -> giving.changeReleaseHours(UrgencyCategory.EMERGENCY_DENTAL, TODAY, 1, "Agreed.")))
                .contains("meantFor");
        assertThat(refusal(() -> new OverbookingRule(101, 10, 50, 12))).contains("highestChancePercent");
        assertThat(refusal(() -> new OverbookingRule(20, -1, 50, 12))).contains("startingMissedPercent");
        assertThat(refusal(() -> new OverbookingRule(20, 10, 0, 12))).contains("appointmentsNeeded");
        assertThat(refusal(() -> new OverbookingRule(20, 10, 50, 61))).contains("monthsBack");
    }

    @Test
    void onlyAdministratorsOfACommissionerSetRules() {
        SignIn.as(given.coordinator);
        assertThatThrownBy(() -> giving.changeWeights(weights(TODAY), "Mine."))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as(given.practice());
        assertThatThrownBy(() -> giving.changeReleaseHours(UrgencyCategory.URGENT, TODAY, 1, "Mine."))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(giving::toCome).isInstanceOf(AccessDeniedException.class);
        SignIn.as(SignIn.user(99, "operator", Organisation.operator(), Role.ADMIN));
        assertThatThrownBy(() -> giving.changeWeights(weights(TODAY), "Mine."))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static MatchingWeights weights(LocalDate validFrom) {
        return new MatchingWeights(validFrom, 25, 25, 25, 25, 50);
    }

    private GivingRules published(SignedInUser user) {
        return SignIn.as(user, giving::published).get(0);
    }

    private static Optional<String> refusal(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (RefusedException e) {
            return e.field();
        }
    }
}
