package chairtime.allocation;

import chairtime.platform.LondonTime;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** Patients brought through the process to the stage that a test is about. */
@Component
public class PlacingFixture {

    /** Five hours after tests start, well before the deadline of an urgent referral. */
    public static final LocalDateTime TWO = LocalDateTime.of(2023, 10, 2, 14, 0);

    public static final LocalDateTime THREE = TWO.plusHours(1);

    public final SlotFixture slots;
    public final ReferralFixture referrals;
    public final Offers offers;
    public final BookingConfirmations confirmations;
    private final People people;
    private final TestClock clock;
    public SignedInUser coordinator;
    public SignedInUser clinician;

    PlacingFixture(
            SlotFixture slots,
            ReferralFixture referrals,
            Offers offers,
            BookingConfirmations confirmations,
            People people,
            TestClock clock) {
        this.slots = slots;
        this.referrals = referrals;
        this.offers = offers;
        this.confirmations = confirmations;
        this.people = people;
        this.clock = clock;
    }

    /** Stores people and contracts; call it before each test. */
    public void prepared() {
        slots.prepared();
        coordinator = slots.coordinator;
        clinician = people.register("clinician", ReferralFixture.ICB, Role.CLINICIAN);
        referrals.coordinator = coordinator;
        referrals.clinician = clinician;
    }

    public SignedInUser practice() {
        return slots.practice();
    }

    /** Triaged as urgent: a slot is offered if one suits, otherwise the patient waits. */
    public ReferralId urgent() {
        ReferralId id = referrals.received(Symptom.SEVERE_PAIN);
        referrals.decide(coordinator, id, UrgencyCategory.URGENT, "");
        return id;
    }

    /** Another patient, triaged as urgent. */
    public ReferralId urgent(String familyName) {
        ReferralId id = referrals.received(patient(familyName));
        referrals.decide(coordinator, id, UrgencyCategory.URGENT, "");
        return id;
    }

    /** Somebody of that name in severe pain. */
    public static ReferralData patient(String familyName) {
        return new ReferralData(
                ExampleReferral.patient(familyName, ExampleReferral.patient().birthDate(), null),
                ExampleReferral.facts(Symptom.SEVERE_PAIN));
    }

    /** Urgent, with a slot at two offered. */
    public ReferralId offered() {
        slots.suiting(TWO);
        return urgent();
    }

    /** Urgent, with a slot at two accepted and booked. */
    public ReferralId booked() {
        ReferralId id = offered();
        accept(id);
        return id;
    }

    public OfferView offer(ReferralId id) {
        return SignIn.as(coordinator, () -> offers.current(id).orElseThrow());
    }

    public void accept(ReferralId id) {
        SignIn.run(coordinator, () -> offers.accept(id, offer(id).version()));
        referrals.runJobs();
    }

    public void decline(ReferralId id) {
        SignIn.run(coordinator, () -> offers.decline(id, offer(id).version(), DeclineReason.TIME, ""));
        referrals.runJobs();
    }

    public void cancelBooking(ReferralId id) {
        SignIn.run(coordinator, () -> offers.cancelBooking(id, offer(id).version(), "The patient has a fever."));
        referrals.runJobs();
    }

    /** From now on the first practice confirms its bookings. */
    public void practiceConfirms() {
        SignIn.run(practice(), () -> confirmations.confirmItself(true));
    }

    public void confirm(ReferralId id) {
        SignIn.run(
                practice(),
                () -> confirmations.confirm(id, confirmations.find(id).offer().version()));
        referrals.runJobs();
    }

    public void refuse(ReferralId id) {
        SignIn.run(
                practice(),
                () -> confirmations.refuse(id, confirmations.find(id).offer().version(), "The dentist is ill."));
        referrals.runJobs();
    }

    public void wait(Duration time) {
        at(clock.instant().plus(time));
    }

    public void at(LocalDateTime time) {
        at(LondonTime.instantOf(time));
    }

    public void at(Instant time) {
        clock.set(time);
        referrals.runJobs();
    }

    public ReferralStatus status(ReferralId id) {
        return referrals.referral(id).status();
    }

    /** Whether that task about the referral waits for somebody. */
    public boolean hasOpenTask(ReferralId id, String task) {
        return slots.count(
                        "work_item WHERE state = 'OPEN' AND task_key = ? AND business_key = ? AND process_key = ?",
                        task,
                        String.valueOf(id.value()),
                        "urgentAllocation")
                == 1;
    }

    public long claimsOf(ReferralId id) {
        return slots.count("allocation_claim WHERE referral_id = ?", id.value());
    }
}
