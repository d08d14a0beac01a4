package chairtime.allocation;

import chairtime.allocation.domain.ReferralRepository;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.People;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Patients with an appointment at a practice, and the people who look after it. */
@Component
public class AppointmentFixture {

    /** When the appointments of tests begin, unless they say otherwise: Tuesday at ten. */
    public static final LocalDateTime TEN = SlotFixture.TOMORROW.atTime(10, 0);

    public final SlotFixture slots;
    public final ReferralFixture referrals;
    public SignedInUser lead;
    private final SlotClaims claims;
    private final ReferralRepository stored;
    private final TransactionTemplate together;
    private final People people;
    private final TestClock clock;

    AppointmentFixture(
            SlotFixture slots,
            ReferralFixture referrals,
            SlotClaims claims,
            ReferralRepository stored,
            TransactionTemplate together,
            People people,
            TestClock clock) {
        this.slots = slots;
        this.referrals = referrals;
        this.claims = claims;
        this.stored = stored;
        this.together = together;
        this.people = people;
        this.clock = clock;
    }

    /** Stores people and contracts; call it before each test. */
    public void prepared() {
        slots.prepared();
        referrals.coordinator = slots.coordinator;
        referrals.clinician = people.register("clinician", ReferralFixture.ICB, Role.CLINICIAN);
        lead = people.register("missed-lead", ReferralFixture.ICB, Role.RECOVERY_LEAD);
    }

    public SignedInUser practice() {
        return slots.practice();
    }

    public SignedInUser otherPractice() {
        return slots.cast.provider2;
    }

    /** A grown-up with an appointment at ten on the day after tests start. */
    public ReferralId booked() {
        return booked(slots.added(TEN), ExampleReferral.of(Symptom.SEVERE_PAIN));
    }

    /** A child of nine with that appointment. */
    public ReferralId childBooked() {
        return booked(
                slots.added(TEN),
                new ReferralData(
                        ExampleReferral.patient("Quillfeather", LocalDate.of(2014, 5, 17), null),
                        ExampleReferral.facts(Symptom.SEVERE_PAIN)));
    }

    public ReferralId booked(SlotId slot, ReferralData data) {
        ReferralId id = referrals.received(data);
        referrals.decide(referrals.clinician, id, UrgencyCategory.URGENT, "Stated by the test.");
        claims.hold(slot, id, clock.instant().plus(Duration.ofMinutes(5)));
        claims.book(slot, id);
        become(id, ReferralStatus.OFFERED);
        become(id, ReferralStatus.BOOKED);
        return id;
    }

    public void become(ReferralId id, ReferralStatus status) {
        together.executeWithoutResult(
                transaction -> stored.findById(id.value()).orElseThrow().advance(status, clock.instant()));
    }

    /** The time at which the appointment has begun. */
    public void begun() {
        clock.set(SlotFixture.at(TEN.plusMinutes(1)));
    }

    public ReferralStatus status(ReferralId id) {
        return referrals.referral(id).status();
    }

    public void inTransaction(Runnable work) {
        together.executeWithoutResult(transaction -> work.run());
    }
}
