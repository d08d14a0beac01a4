package chairtime.allocation;

import chairtime.allocation.domain.Attendance;
import chairtime.allocation.domain.AttendanceRepository;
import chairtime.allocation.domain.Booking;
import chairtime.allocation.domain.Bookings;
import chairtime.allocation.domain.FollowUpRecord;
import chairtime.allocation.domain.FollowUpRepository;
import chairtime.allocation.domain.FollowUpRuleRows;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.ReferralRepository;
import chairtime.platform.LondonTime;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.worklist.WorkItemFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Due after the time that the dated rules give, at risk when three quarters of it are gone. */
@Component
@Transactional(readOnly = true)
class DescribedAppointmentTasks implements AppointmentTaskFacts {

    private final ReferralRepository referrals;
    private final Bookings bookings;
    private final AttendanceRepository attendances;
    private final FollowUpRepository followUps;
    private final FollowUpRuleRows rules;
    private final Accounts accounts;
    private final Clock clock;

    DescribedAppointmentTasks(
            ReferralRepository referrals,
            Bookings bookings,
            AttendanceRepository attendances,
            FollowUpRepository followUps,
            FollowUpRuleRows rules,
            Accounts accounts,
            Clock clock) {
        this.referrals = referrals;
        this.bookings = bookings;
        this.attendances = attendances;
        this.followUps = followUps;
        this.rules = rules;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public WorkItemFacts recordAttendance(ReferralId id) {
        Referral referral = referral(id);
        Booking booking = bookings.of(id).orElseThrow();
        return ofPractice(
                appointment(referral, booking.startsAt()),
                booking.providerCode(),
                booking.startsAt().plus(Duration.ofMinutes(booking.minutes())),
                rules.attendance(referral.commissionerCode(), today()).recordWithin());
    }

    @Override
    public WorkItemFacts recordOutcome(ReferralId id) {
        Referral referral = referral(id);
        Attendance attended = latest(id).orElseThrow();
        return ofPractice(
                appointment(referral, attended.startsAt()),
                attended.providerCode(),
                attended.recordedAt(),
                rules.attendance(referral.commissionerCode(), today()).outcomeWithin());
    }

    @Override
    public WorkItemFacts followUp(ReferralId id) {
        Referral referral = referral(id);
        Optional<Attendance> missed = latest(id).filter(one -> referral.status() == ReferralStatus.MISSED);
        return ofCommissioner(
                missed.map(one -> missedWords(one) + " by patient " + referral.pseudonym())
                        .orElse("Patient " + referral.pseudonym() + ", not reached"),
                referral,
                Set.of(Role.COORDINATOR, Role.CLINICIAN),
                Set.of(),
                missed.map(Attendance::recordedAt).orElse(clock.instant()),
                rules.missed(referral.commissionerCode(), today()).within());
    }

    @Override
    public WorkItemFacts signOffClosure(ReferralId id) {
        Referral referral = referral(id);
        FollowUpRecord proposal = followUps.findByReferralIdOrderById(id.value()).stream()
                .filter(FollowUpRecord::waitsForSignOff)
                .findFirst()
                .orElseThrow();
        return ofCommissioner(
                "Closing the referral of patient " + referral.pseudonym(),
                referral,
                MissedAppointmentRights.SIGN_OFF,
                othersThan(proposal.decidedBy(), referral),
                proposal.decidedAt(),
                rules.missed(referral.commissionerCode(), today()).signOffWithin());
    }

    private Set<AccountId> othersThan(AccountId proposer, Referral referral) {
        Organisation organisation = Organisation.commissioner(referral.commissionerCode());
        return MissedAppointmentRights.SIGN_OFF.stream()
                .flatMap(role -> accounts.withRole(organisation, role).stream())
                .map(AccountSummary::id)
                .filter(account -> !account.equals(proposer))
                .collect(Collectors.toSet());
    }

    private static String missedWords(Attendance missed) {
        return (missed.notBrought() ? "Child not brought: appointment" : "Missed appointment") + ", "
                + SlotWords.weekdayAndTime(missed.startsAt()) + ",";
    }

    private static String appointment(Referral referral, Instant startsAt) {
        return "Appointment of patient " + referral.pseudonym() + ", " + SlotWords.weekdayAndTime(startsAt);
    }

    private Referral referral(ReferralId id) {
        return referrals.findById(id.value()).orElseThrow();
    }

    private Optional<Attendance> latest(ReferralId id) {
        return attendances.findFirstByReferralIdAndReplacedAtIsNullOrderByIdDesc(id.value());
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }

    private static WorkItemFacts ofPractice(String subject, String providerCode, Instant from, Duration within) {
        return facts(subject, Organisation.provider(providerCode), Set.of(Role.PROVIDER), Set.of(), from, within);
    }

    private static WorkItemFacts ofCommissioner(
            String subject,
            Referral referral,
            Set<Role> roles,
            Set<AccountId> accounts,
            Instant from,
            Duration within) {
        return facts(subject, Organisation.commissioner(referral.commissionerCode()), roles, accounts, from, within);
    }

    private static WorkItemFacts facts(
            String subject,
            Organisation organisation,
            Set<Role> roles,
            Set<AccountId> accounts,
            Instant from,
            Duration within) {
        return new WorkItemFacts(
                subject,
                organisation,
                roles,
                accounts,
                from.plus(within),
                from.plus(within.multipliedBy(3).dividedBy(4)));
    }
}
