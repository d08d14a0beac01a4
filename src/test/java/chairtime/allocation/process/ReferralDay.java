package chairtime.allocation.process;

import chairtime.activity.ContractView;
import chairtime.activity.ContractorMonthFixture;
import chairtime.activity.ContractorMonthImports;
import chairtime.activity.Contracts;
import chairtime.allocation.AccessNeed;
import chairtime.allocation.AppointmentEnd;
import chairtime.allocation.AppointmentReport;
import chairtime.allocation.AppointmentView;
import chairtime.allocation.Appointments;
import chairtime.allocation.BookingConfirmations;
import chairtime.allocation.CareOutcome;
import chairtime.allocation.ContactChannel;
import chairtime.allocation.ContactReport;
import chairtime.allocation.DeclineReason;
import chairtime.allocation.ExampleReferral;
import chairtime.allocation.FollowOn;
import chairtime.allocation.MissedAppointments;
import chairtime.allocation.Offers;
import chairtime.allocation.OutcomeData;
import chairtime.allocation.Presentation;
import chairtime.allocation.ReferralData;
import chairtime.allocation.ReferralFacts;
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
import chairtime.allocation.process.UrgentDay.Open;
import chairtime.allocation.process.UrgentDay.Step;
import chairtime.platform.LondonTime;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The day in the application: commissioners with their patients and practices, through the services. */
class ReferralDay implements UrgentDay.Cast {

    /** As many commissioners as there are integrated care boards in England. */
    static final int COMMISSIONERS = 42;

    private static final OutcomeData TREATED = new OutcomeData(CareOutcome.TREATED, "", FollowOn.values()[0]);
    private static final int SLOT_MINUTES = 30;
    private static final int HOIST_SURGERY = 40;

    private final Referrals referrals;
    private final Triage triage;
    private final Offers offers;
    private final BookingConfirmations confirmations;
    private final Slots slots;
    private final Appointments appointments;
    private final MissedAppointments missed;
    private final People people;
    private final ContractorMonthImports imports;
    private final Contracts contracts;
    private final JdbcTemplate jdbc;
    private final TestClock clock;
    private final List<Team> teams = new ArrayList<>();
    private final Map<String, Integer> patients = new ConcurrentHashMap<>();

    ReferralDay(
            Referrals referrals,
            Triage triage,
            Offers offers,
            BookingConfirmations confirmations,
            Slots slots,
            Appointments appointments,
            MissedAppointments missed,
            People people,
            ContractorMonthImports imports,
            Contracts contracts,
            JdbcTemplate jdbc,
            TestClock clock) {
        this.referrals = referrals;
        this.triage = triage;
        this.offers = offers;
        this.confirmations = confirmations;
        this.slots = slots;
        this.appointments = appointments;
        this.missed = missed;
        this.people = people;
        this.imports = imports;
        this.contracts = contracts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores people, contracts, and so many surgeries at each practice with a slot every half hour for two days. */
    void prepared(int surgeries) {
        ContractorMonthFixture month = ContractorMonthFixture.aMonth("202309");
        IntStream.range(0, COMMISSIONERS)
                .forEach(number -> month.contract(code(number), contract(number), "12000", "900"));
        month.importedBy(imports);
        for (int number = 0; number < COMMISSIONERS; number++) {
            Organisation commissioner = Organisation.commissioner(code(number));
            SignedInUser lead = SignIn.user(900, "Lead", commissioner, Role.RECOVERY_LEAD);
            String provider = SignIn.as(lead, () -> contracts.ofCommissioner(commissioner.code())).stream()
                    .map(ContractView::providerCode)
                    .findFirst()
                    .orElseThrow();
            Team team = new Team(
                    number,
                    people.register("coordinator" + number, commissioner, Role.COORDINATOR),
                    people.register("clinician" + number, commissioner, Role.CLINICIAN),
                    people.register("practice" + number, Organisation.provider(provider), Role.PROVIDER));
            teams.add(team);
            LocalDate today = LondonTime.day(clock.instant());
            for (int surgery = 1; surgery <= surgeries; surgery++) {
                add(team, surgery, today, today.plusDays(1), LocalTime.MIDNIGHT, 48, Set.of());
            }
            if (UrgentDay.confirms(number)) {
                SignIn.run(team.practice(), () -> confirmations.confirmItself(true));
            }
        }
    }

    private void add(
            Team team, int surgery, LocalDate from, LocalDate to, LocalTime first, int aDay, Set<AccessNeed> access) {
        SlotPattern pattern = new SlotPattern(
                contract(team.number()),
                EnumSet.allOf(DayOfWeek.class),
                from,
                to,
                true,
                first,
                aDay,
                new SlotOffer(
                        SLOT_MINUTES,
                        surgery,
                        UrgencyCategory.URGENT,
                        SlotSource.ADDED,
                        new SlotFacts(access, Set.of(), null, Set.of())));
        SignIn.run(team.practice(), () -> slots.addPattern(pattern));
    }

    private static String code(int number) {
        return "Q%02d".formatted(number);
    }

    private static String contract(int number) {
        return "10000%05d".formatted(10_000 + number);
    }

    private Team team(int patient) {
        return teams.get(patient % COMMISSIONERS);
    }

    @Override
    public void receive(int patient) {
        Set<AccessNeed> needs = UrgentDay.needsHoist(patient) ? Set.of(AccessNeed.HOIST) : Set.of();
        ReferralData data = new ReferralData(
                ExampleReferral.patient("Patient", LocalDate.of(1940, 1, 1).plusDays(patient), null),
                new ReferralFacts(
                        new Presentation(Set.of(Symptom.SEVERE_PAIN), Set.of(), null),
                        needs,
                        null,
                        null,
                        Set.of(),
                        ""));
        ReferralId id = SignIn.as(team(patient).coordinator(), () -> referrals.receive(data, ReferralSource.PHONE));
        patients.put(ReferralKey.of(id), patient);
    }

    @Override
    public List<Open> open() {
        return jdbc.query(
                "SELECT task_key, business_key, engine_task_id FROM work_item WHERE state = 'OPEN'",
                (row, number) -> new Open(
                        row.getString(1), patients.get(row.getString(2)), row.getString(3) + "/" + row.getString(2)));
    }

    @Override
    public void act(Open task, Step step) {
        Team team = team(task.patient());
        ReferralId id = ReferralKey.of(task.key().substring(task.key().indexOf('/') + 1));
        switch (step) {
            case NO_SLOT_NEEDED -> decide(team.clinician(), id, UrgencyCategory.ROUTINE, "The pain has gone.");
            case SLOT_NEEDED -> decide(team.coordinator(), id, UrgencyCategory.URGENT, "");
            case ACCEPT -> SignIn.run(team.coordinator(), () -> offers.accept(id, version(id)));
            case DECLINE ->
                SignIn.run(team.coordinator(), () -> offers.decline(id, version(id), DeclineReason.TIME, ""));
            case CONFIRM ->
                SignIn.run(
                        team.practice(),
                        () -> confirmations.confirm(
                                id, confirmations.find(id).offer().version()));
            case SEEN -> SignIn.run(team.practice(), () -> record(id, AppointmentEnd.ATTENDED, TREATED));
            case SEEN_OUTCOME_LATER -> SignIn.run(team.practice(), () -> record(id, AppointmentEnd.ATTENDED, null));
            case MISSED -> SignIn.run(team.practice(), () -> record(id, AppointmentEnd.DID_NOT_ATTEND, null));
            case OUTCOME ->
                SignIn.run(
                        team.practice(),
                        () -> appointments.giveOutcome(id, appointments.find(id).version(), TREATED));
            case SEARCH_AGAIN -> SignIn.run(team.coordinator(), () -> searchAgain(id));
            case CLOSE -> SignIn.run(team.coordinator(), () -> proposeClosure(id));
            case SIGN_OFF ->
                SignIn.run(
                        team.clinician(),
                        () -> missed.signOff(id, missed.find(id).version(), true, "Tried twice."));
            default -> throw new IllegalStateException("Nobody does " + step);
        }
    }

    private void record(ReferralId id, AppointmentEnd end, @Nullable OutcomeData outcome) {
        AppointmentView seen = appointments.find(id);
        appointments.record(id, seen.item().slot(), seen.version(), new AppointmentReport(end, "", outcome));
    }

    private void searchAgain(ReferralId id) {
        missed.attempt(id, new ContactReport(ContactChannel.PHONE, true, Set.of(), "Overslept."));
        missed.searchAgain(id, missed.find(id).version(), "Wants another appointment.");
    }

    private void proposeClosure(ReferralId id) {
        missed.attempt(id, new ContactReport(ContactChannel.PHONE, false, Set.of(), ""));
        missed.attempt(id, new ContactReport(ContactChannel.LETTER, false, Set.of(), ""));
        missed.proposeClosure(id, missed.find(id).version(), "Nobody answers.");
    }

    private void decide(SignedInUser user, ReferralId id, UrgencyCategory category, String reason) {
        SignIn.run(user, () -> triage.decide(id, referrals.find(id).version(), new TriageDecision(category, reason)));
    }

    private long version(ReferralId id) {
        return offers.current(id).orElseThrow().version();
    }

    /** Each practice adds as many slots with a hoist as patients wait for one, from in an hour. */
    @Override
    public void seatsAppear() {
        LocalDateTime from = LondonTime.wallClock(clock.instant().plus(Duration.ofHours(1)));
        for (Team team : teams) {
            Long waiting = jdbc.queryForObject(
                    "SELECT COUNT(*) FROM allocation_referral WHERE commissioner_code = ? AND waiting_since IS NOT NULL",
                    Long.class,
                    code(team.number()));
            for (int slot = 0; slot < waiting; slot++) {
                add(
                        team,
                        HOIST_SURGERY - slot,
                        from.toLocalDate(),
                        from.toLocalDate(),
                        from.toLocalTime(),
                        1,
                        Set.of(AccessNeed.HOIST));
            }
        }
    }

    @Override
    public long underWay() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE PARENT_ID_ IS NULL", Long.class);
    }

    private record Team(int number, SignedInUser coordinator, SignedInUser clinician, SignedInUser practice) {}
}
