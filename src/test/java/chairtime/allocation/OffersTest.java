package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What patients and practices answer, and what is refused. */
@ChairtimeTest
class OffersTest {

    @Autowired
    TestClock clock;

    @Autowired
    PlacingFixture given;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @Test
    void theBestSlotIsHeldForHalfAnHourAndTheOfferSaysWhy() {
        given.slots.suiting(PlacingFixture.THREE);
        given.slots.added(PlacingFixture.TWO.minusHours(1));
        given.slots.suiting(PlacingFixture.TWO);

        OfferView offer = given.offer(given.urgent());

        assertThat(offer.startsAt()).isEqualTo(given.slots.at(PlacingFixture.TWO));
        assertThat(offer.expiresAt()).isEqualTo(offer.madeAt().plus(Duration.ofMinutes(30)));
        assertThat(offer.explanation().suitable()).isEqualTo(2);
        assertThat(offer.explanation().others()).singleElement().satisfies(next -> assertThat(next.startsAt())
                .isEqualTo(given.slots.at(PlacingFixture.THREE)));
        assertThat(offer.explanation().passedOver())
                .as("the sooner one")
                .singleElement()
                .satisfies(sooner -> assertThat(sooner.because())
                        .containsExactly(
                                "It lacks what the patient needs: Step-free access.",
                                "The language is not interpreted."));
        assertThat(offer.explanation().smallestChange()).isNotNull();
        assertThat(offer.practice()).as("a name, not a code").isNotEqualTo(offer.providerCode());
    }

    @Test
    void nothingThatNamesThePatientStandsInTheExplanation() {
        given.offered();

        List<String> kept = jdbc.queryForList("SELECT explanation FROM allocation_match", String.class);

        assertThat(kept).isNotEmpty().allSatisfy(text -> assertThat(ExampleReferral.NAMED)
                .noneMatch(text::contains));
    }

    @Test
    void anOfferThatIsOverCannotBeAcceptedEvenBeforeTheProcessNoticed() {
        ReferralId id = given.offered();
        OfferView offer = given.offer(id);
        clock.set(offer.expiresAt());

        assertRefused(() -> given.offers.accept(id, offer.version()), "This offer is over");
    }

    @Test
    void aSecondClickOnAcceptIsRefusedAndChangesNothing() {
        ReferralId id = given.offered();
        OfferView offer = given.offer(id);
        SignIn.run(given.coordinator, () -> given.offers.accept(id, offer.version()));

        assertRefused(() -> given.offers.accept(id, offer.version()), "moved on");
        given.referrals.runJobs();
        assertThat(given.status(id)).isEqualTo(ReferralStatus.BOOKED);
    }

    @Test
    void whatWasDeclinedInAnotherTabCannotBeAccepted() {
        ReferralId id = given.offered();
        long seen = given.offer(id).version();
        given.decline(id);

        assertThatThrownBy(() -> SignIn.run(given.coordinator, () -> given.offers.accept(id, seen)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aDeclinedSlotIsNotOfferedToThisPatientAgain() {
        ReferralId id = given.offered();
        given.decline(id);

        assertThat(given.status(id)).isEqualTo(ReferralStatus.WAITING);
        assertThat(SignIn.as(given.coordinator, () -> given.offers.explanation(id))
                        .orElseThrow()
                        .refused())
                .containsEntry(Obstacle.Kind.DECLINED, 1);
    }

    @Test
    void anotherReasonNeedsWords() {
        ReferralId id = given.offered();

        assertRefused(
                () -> given.offers.decline(id, given.offer(id).version(), DeclineReason.OTHER, " "), "Give a reason");
    }

    @Test
    void aPersonPicksASlotAfterTheDeadlineForSomebodyWhoWaits() {
        SlotId late = given.slots.suiting(PlacingFixture.TWO.plusDays(1));
        ReferralId id = given.urgent();
        assertThat(given.status(id)).isEqualTo(ReferralStatus.WAITING);

        SignIn.run(given.coordinator, () -> given.offers.pick(id, late, "The patient prefers it."));
        given.referrals.runJobs();

        assertThat(given.offer(id).slot()).isEqualTo(late);
        assertThat(given.offer(id).explanation().picked()).isEqualTo("The patient prefers it.");
    }

    @Test
    void aSlotThatLacksWhatThePatientNeedsCannotBePicked() {
        SlotId without = given.slots.added(PlacingFixture.TWO);
        ReferralId id = given.urgent();

        assertRefused(() -> given.offers.pick(id, without, "It is near."), "lacks what the patient needs");
    }

    @Test
    void nothingIsPickedForSomebodyWhoHasAnOffer() {
        ReferralId id = given.offered();
        SlotId other = given.slots.suiting(PlacingFixture.THREE);

        assertRefused(() -> given.offers.pick(id, other, "It is nearer."), "not waiting");
    }

    @Test
    void aTighterDeadlineTakesBackAnOfferThatIsNotSoonEnough() {
        given.slots.suiting(PlacingFixture.TWO.plusDays(3));
        jdbc.update("UPDATE allocation_slot SET meant_for = 'NON_URGENT', release_at = NULL");
        ReferralId id = given.referrals.received(Symptom.MILD_PAIN);
        given.referrals.decide(given.coordinator, id, UrgencyCategory.NON_URGENT, "");
        assertThat(given.status(id)).isEqualTo(ReferralStatus.OFFERED);

        given.referrals.decide(given.coordinator, id, UrgencyCategory.URGENT, "");

        assertThat(given.status(id)).isEqualTo(ReferralStatus.WAITING);
        assertThat(history(id)).extracting(OfferView::status).containsExactly(OfferStatus.LOST);
    }

    @Test
    void whoIsOverTheDeadlineGetsTheNextSlotThereIs() {
        given.slots.suiting(PlacingFixture.TWO.plusDays(1));
        ReferralId id = given.urgent();
        assertThat(given.status(id)).isEqualTo(ReferralStatus.WAITING);

        given.wait(Duration.ofHours(24));
        given.slots.suiting(PlacingFixture.THREE.plusDays(1));
        given.referrals.runJobs();

        assertThat(given.offer(id).explanation().late()).isTrue();
    }

    @Test
    void aPracticeSeesOnlyItsOwnBookingsToConfirm() {
        given.practiceConfirms();
        ReferralId id = given.offered();
        given.accept(id);

        assertThat(SignIn.as(given.practice(), () -> given.confirmations.find(id))
                        .pseudonym())
                .isEqualTo(given.referrals.referral(id).pseudonym());
        assertThatThrownBy(() -> SignIn.run(given.slots.cast.provider2, () -> given.confirmations.find(id)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anotherCommissionerSeesNoOffer() {
        ReferralId id = given.offered();
        SignedInUser stranger = people.register("stranger", Organisation.commissioner("QZZ"), Role.COORDINATOR);

        assertThatThrownBy(() -> SignIn.run(stranger, () -> given.offers.current(id)))
                .isInstanceOf(NotFoundException.class);
    }

    private List<OfferView> history(ReferralId id) {
        return SignIn.as(given.coordinator, () -> given.offers.history(id));
    }

    private void assertRefused(Runnable work, String words) {
        assertThatThrownBy(() -> SignIn.run(given.coordinator, work::run))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(words);
    }
}
