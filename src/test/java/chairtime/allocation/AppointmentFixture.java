package chairtime.allocation;

import chairtime.platform.LondonTime;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Patients with an appointment at a practice, brought there by the process, and the people who look after it. */
@Component
public class AppointmentFixture {

    /** Monday, when tests start. */
    public static final LocalDate TODAY = LocalDate.of(2023, 10, 2);

    /** When the appointments of tests begin: an hour after tests start. */
    public static final LocalDateTime TEN = TODAY.atTime(10, 0);

    public final SlotFixture slots;
    public final ReferralFixture referrals;
    private final Appointments appointments;
    private final MissedAppointments missed;
    private final Offers offers;
    private final People people;
    private final TestClock clock;
    public SignedInUser lead;

    AppointmentFixture(
            SlotFixture slots,
            ReferralFixture referrals,
            Appointments appointments,
            MissedAppointments missed,
            Offers offers,
            People people,
            TestClock clock) {
        this.slots = slots;
        this.referrals = referrals;
        this.appointments = appointments;
        this.missed = missed;
        this.offers = offers;
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

    /** A grown-up with an appointment at ten. */
    public ReferralId booked() {
        slots.suiting(TEN);
        return booked(ExampleReferral.of(Symptom.SEVERE_PAIN));
    }

    /** A child of nine with an appointment at ten. */
    public ReferralId childBooked() {
        slots.suiting(TEN);
        return booked(new ReferralData(
                ExampleReferral.patient("Quillfeather", LocalDate.of(2014, 5, 17), null),
                ExampleReferral.facts(Symptom.SEVERE_PAIN)));
    }

    /** An urgent patient with an appointment in the best slot there is. */
    public ReferralId booked(ReferralData data) {
        ReferralId id = referrals.received(data);
        referrals.decide(referrals.clinician, id, UrgencyCategory.URGENT, "Stated by the test.");
        accept(id);
        return id;
    }

    public void accept(ReferralId id) {
        SignIn.run(
                referrals.coordinator,
                () -> offers.accept(id, offers.current(id).orElseThrow().version()));
        referrals.runJobs();
    }

    /** The time at which the appointment has begun. */
    public void begun() {
        at(TEN.plusMinutes(1));
    }

    public void at(LocalDateTime time) {
        clock.set(LondonTime.instantOf(time));
        referrals.runJobs();
    }

    /** The practice says what happened. */
    public void record(ReferralId id, AppointmentEnd end, String reason, @Nullable OutcomeData outcome) {
        SignIn.run(practice(), () -> {
            AppointmentView seen = appointments.find(id);
            appointments.record(id, seen.item().slot(), seen.version(), new AppointmentReport(end, reason, outcome));
        });
        referrals.runJobs();
    }

    /** The practice gives the outcome later. */
    public void giveOutcome(ReferralId id, OutcomeData outcome) {
        SignIn.run(
                practice(),
                () -> appointments.giveOutcome(id, appointments.find(id).version(), outcome));
        referrals.runJobs();
    }

    /** Nobody answers, in two ways. */
    public void tried(ReferralId id) {
        contacted(id, new ContactReport(ContactChannel.PHONE, false, Set.of(), ""));
        contacted(id, new ContactReport(ContactChannel.LETTER, false, Set.of(), ""));
    }

    /** The patient answers and has no red flags. */
    public void reached(ReferralId id) {
        contacted(id, new ContactReport(ContactChannel.PHONE, true, Set.of(), "Overslept."));
    }

    public void contacted(ReferralId id, ContactReport report) {
        SignIn.run(referrals.coordinator, () -> missed.attempt(id, report));
    }

    public void searchAgain(ReferralId id) {
        SignIn.run(
                referrals.coordinator, () -> missed.searchAgain(id, followUp(id).version(), "Wants another."));
        referrals.runJobs();
    }

    public void proposeClosure(ReferralId id) {
        SignIn.run(
                referrals.coordinator,
                () -> missed.proposeClosure(id, followUp(id).version(), "Not reached."));
        referrals.runJobs();
    }

    public void signOff(SignedInUser user, ReferralId id, boolean agreed) {
        SignIn.run(user, () -> missed.signOff(id, followUp(id).version(), agreed, "Looked at the attempts."));
        referrals.runJobs();
    }

    public FollowUpView followUp(ReferralId id) {
        return SignIn.as(referrals.coordinator, () -> missed.find(id));
    }

    public ReferralStatus status(ReferralId id) {
        return referrals.referral(id).status();
    }
}
