package chairtime.shell.demo;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.AppointmentEnd;
import chairtime.allocation.AppointmentReport;
import chairtime.allocation.AppointmentView;
import chairtime.allocation.Appointments;
import chairtime.allocation.BookingConfirmations;
import chairtime.allocation.CareOutcome;
import chairtime.allocation.DutyLeads;
import chairtime.allocation.FollowOn;
import chairtime.allocation.Offers;
import chairtime.allocation.OutcomeData;
import chairtime.allocation.RedFlag;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralSource;
import chairtime.allocation.Referrals;
import chairtime.allocation.SlotFacts;
import chairtime.allocation.SlotOffer;
import chairtime.allocation.SlotPattern;
import chairtime.allocation.SlotSource;
import chairtime.allocation.Slots;
import chairtime.allocation.Symptom;
import chairtime.allocation.Triage;
import chairtime.allocation.TriageDecision;
import chairtime.allocation.UrgencyCategory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Referrals for urgent care in each stage, of invented patients, with slots at two practices. */
final class DemoUrgentCare {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final SlotFacts PLAIN =
            new SlotFacts(Set.of(AccessNeed.STEP_FREE, AccessNeed.CHILDREN), Set.of(), null, Set.of());
    private static final SlotFacts POLISH = new SlotFacts(Set.of(AccessNeed.STEP_FREE), Set.of("pl"), null, Set.of());

    private final Slots slots;
    private final Referrals referrals;
    private final Triage triage;
    private final Offers offers;
    private final BookingConfirmations confirmations;
    private final Appointments appointments;
    private final DutyLeads duty;
    private final Map<String, ReferralId> received = new HashMap<>();

    DemoUrgentCare(
            Slots slots,
            Referrals referrals,
            Triage triage,
            Offers offers,
            BookingConfirmations confirmations,
            Appointments appointments,
            DutyLeads duty) {
        this.slots = slots;
        this.referrals = referrals;
        this.triage = triage;
        this.offers = offers;
        this.confirmations = confirmations;
        this.appointments = appointments;
        this.duty = duty;
    }

    void tell(DemoPeople people, DemoTimeline timeline, LocalDate today) {
        timeline.at(6, MORNING, () -> {
            people.run("provider1", () -> addSlots(today.minusDays(5), LocalTime.of(9, 0), 9, PLAIN));
            people.run("provider2", () -> {
                addSlots(today.plusDays(2), LocalTime.of(14, 0), 6, POLISH);
                confirmations.confirmItself(true);
            });
            people.run(
                    "coordinator",
                    () -> duty.add(
                            people.id("clinician"),
                            today.minusDays(1).atStartOfDay(),
                            today.plusDays(14).atStartOfDay()));
        });
        appointmentsThatAreOver(people, timeline);
        referralsOfToday(people, timeline);
    }

    private void appointmentsThatAreOver(DemoPeople people, DemoTimeline timeline) {
        for (DemoPatient patient : new DemoPatient[] {DemoPatient.ROWANTREE, DemoPatient.SILVERBECK}) {
            timeline.at(4, LocalTime.of(8, 10 + patient.ordinal()), () -> receive(people, patient, Symptom.MILD_PAIN));
            timeline.at(
                    4,
                    LocalTime.of(8, 20 + patient.ordinal()),
                    () -> decide(people, patient, UrgencyCategory.NON_URGENT, ""));
            timeline.at(4, LocalTime.of(8, 30 + patient.ordinal()), () -> accept(people, patient));
        }
        OutcomeData treated = new OutcomeData(CareOutcome.TREATED, "", FollowOn.NONE);
        timeline.at(
                2,
                LocalTime.of(17, 0),
                () -> record(
                        people, DemoPatient.ROWANTREE, new AppointmentReport(AppointmentEnd.ATTENDED, "", treated)));
        timeline.at(
                2,
                LocalTime.of(17, 5),
                () -> record(
                        people,
                        DemoPatient.SILVERBECK,
                        new AppointmentReport(AppointmentEnd.DID_NOT_ATTEND, "", null)));
    }

    private void referralsOfToday(DemoPeople people, DemoTimeline timeline) {
        happens(people, timeline, DemoPatient.THORNHILL, Duration.ofHours(26), UrgencyCategory.URGENT);
        happens(people, timeline, DemoPatient.UNDERHAY, Duration.ofHours(20), UrgencyCategory.URGENT);
        happens(people, timeline, DemoPatient.VALEWOOD, Duration.ofHours(5), UrgencyCategory.NON_URGENT);
        timeline.ago(Duration.ofMinutes(290), () -> accept(people, DemoPatient.VALEWOOD));
        timeline.ago(Duration.ofHours(3), () -> receive(people, DemoPatient.WINTERBORN, RedFlag.AIRWAY));
        timeline.ago(
                Duration.ofMinutes(178),
                () -> decide(people, DemoPatient.WINTERBORN, UrgencyCategory.EMERGENCY_MEDICAL, ""));
        happens(people, timeline, DemoPatient.YARBOROUGH, Duration.ofMinutes(40), UrgencyCategory.NON_URGENT);
        timeline.ago(Duration.ofMinutes(30), () -> accept(people, DemoPatient.YARBOROUGH));
        happens(people, timeline, DemoPatient.ZEALE, Duration.ofMinutes(9), UrgencyCategory.URGENT);
        timeline.ago(Duration.ofMinutes(4), () -> receive(people, DemoPatient.APPLEGARTH, Symptom.LOST_FILLING));
    }

    /** Received that long ago and triaged a minute later. */
    private void happens(
            DemoPeople people, DemoTimeline timeline, DemoPatient patient, Duration ago, UrgencyCategory category) {
        Symptom symptom = category == UrgencyCategory.URGENT ? Symptom.SEVERE_PAIN : Symptom.MILD_PAIN;
        timeline.ago(ago, () -> receive(people, patient, symptom));
        timeline.ago(ago.minusMinutes(1), () -> decide(people, patient, category, ""));
    }

    private void addSlots(LocalDate from, LocalTime at, int count, SlotFacts facts) {
        slots.addPattern(new SlotPattern(
                slots.contracts().get(0),
                EnumSet.allOf(DayOfWeek.class),
                from,
                from.plusDays(16),
                true,
                at,
                count,
                new SlotOffer(20, 1, UrgencyCategory.NON_URGENT, SlotSource.ADDED, facts)));
    }

    private void receive(DemoPeople people, DemoPatient patient, Symptom symptom) {
        receive(people, patient, Set.of(symptom), Set.of());
    }

    private void receive(DemoPeople people, DemoPatient patient, RedFlag flag) {
        receive(people, patient, Set.of(), Set.of(flag));
    }

    private void receive(DemoPeople people, DemoPatient patient, Set<Symptom> symptoms, Set<RedFlag> flags) {
        received.put(
                patient.name(),
                people.as(
                        "coordinator",
                        () -> referrals.receive(patient.referral(symptoms, flags), ReferralSource.PHONE)));
    }

    private void decide(DemoPeople people, DemoPatient patient, UrgencyCategory category, String reason) {
        people.run(
                "clinician",
                () -> triage.decide(
                        id(patient), referrals.find(id(patient)).version(), new TriageDecision(category, reason)));
    }

    private void accept(DemoPeople people, DemoPatient patient) {
        people.run(
                "coordinator",
                () -> offers.accept(
                        id(patient), offers.current(id(patient)).orElseThrow().version()));
    }

    private void record(DemoPeople people, DemoPatient patient, AppointmentReport report) {
        people.run("provider1", () -> {
            AppointmentView seen = appointments.find(id(patient));
            appointments.record(id(patient), seen.item().slot(), seen.version(), report);
        });
    }

    private ReferralId id(DemoPatient patient) {
        return received.get(patient.name());
    }
}
