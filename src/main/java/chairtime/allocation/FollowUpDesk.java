package chairtime.allocation;

import chairtime.allocation.domain.Attendance;
import chairtime.allocation.domain.AttendanceRepository;
import chairtime.allocation.domain.ContactAttempt;
import chairtime.allocation.domain.ContactAttemptRepository;
import chairtime.allocation.domain.FollowUpRecord;
import chairtime.allocation.domain.FollowUpRepository;
import chairtime.allocation.domain.FollowUpRuleRows;
import chairtime.allocation.domain.FollowUpState;
import chairtime.allocation.domain.MissedRule;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.TriageRecord;
import chairtime.allocation.domain.TriageRecordRepository;
import chairtime.platform.LondonTime;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads how far the follow-up of a patient has come, and shows it. */
@Component
class FollowUpDesk {

    private final AttendanceRepository attendances;
    private final ContactAttemptRepository attempts;
    private final FollowUpRepository decisions;
    private final TriageRecordRepository triage;
    private final FollowUpRuleRows rules;
    private final AppointmentViews appointments;
    private final ReferralProcess process;
    private final Accounts accounts;
    private final Clock clock;

    FollowUpDesk(
            AttendanceRepository attendances,
            ContactAttemptRepository attempts,
            FollowUpRepository decisions,
            TriageRecordRepository triage,
            FollowUpRuleRows rules,
            AppointmentViews appointments,
            ReferralProcess process,
            Accounts accounts,
            Clock clock) {
        this.attendances = attendances;
        this.attempts = attempts;
        this.decisions = decisions;
        this.triage = triage;
        this.rules = rules;
        this.appointments = appointments;
        this.process = process;
        this.accounts = accounts;
        this.clock = clock;
    }

    FollowUpState state(Referral referral) {
        long id = referral.id().value();
        return new FollowUpState(
                attempts.findByReferralIdOrderById(id),
                holding(referral),
                triage.findByReferralIdOrderById(id).stream()
                        .map(TriageRecord::decidedAt)
                        .reduce((first, second) -> second),
                rule(referral));
    }

    /** The closure on which nobody has decided. */
    Optional<FollowUpRecord> proposal(Referral referral) {
        return decisions.findByReferralIdOrderById(referral.id().value()).stream()
                .filter(FollowUpRecord::waitsForSignOff)
                .findFirst();
    }

    /** The missed appointment of a child that is the latest. */
    Optional<Attendance> notBrought(Referral referral) {
        return holding(referral).stream().filter(Attendance::notBrought).reduce((first, second) -> second);
    }

    /** Whether somebody has to follow the patient up. */
    boolean isOpen(Referral referral) {
        return referral.status() == ReferralStatus.MISSED || process.waitsForFollowUp(referral.id());
    }

    FollowUpView view(Referral referral, AccountId looking) {
        long id = referral.id().value();
        FollowUpState state = state(referral);
        List<ContactAttempt> made = attempts.findByReferralIdOrderById(id);
        List<FollowUpRecord> decided = decisions.findByReferralIdOrderById(id);
        Function<AccountId, String> names = names(made, decided);
        Optional<FollowUpRecord> proposal = decided.stream()
                .filter(FollowUpRecord::waitsForSignOff)
                .findFirst()
                .filter(open -> !referral.status().isEnded());
        return new FollowUpView(
                referral.id(),
                referral.version(),
                referral.pseudonym(),
                referral.status(),
                referral.category().orElse(null),
                referral.deadline().orElse(null),
                appointments.steps(attendances.findByReferralIdOrderById(id)),
                made.stream().map(one -> step(one, names)).toList(),
                decided.stream().map(one -> step(one, names)).toList(),
                state.needsTriage(),
                holding(referral).stream().anyMatch(Attendance::safeguardingIsOpen),
                notBrought(referral).flatMap(Attendance::safeguarding).orElse(null),
                state.reached(),
                state.missingForClosure(),
                proposal.map(one -> step(one, names)).orElse(null),
                proposal.filter(one -> one.decidedBy().equals(looking)).isPresent(),
                proposal.isPresent() || isOpen(referral),
                contactBy(referral).orElse(null));
    }

    private Optional<Instant> contactBy(Referral referral) {
        return holding(referral).stream()
                .reduce((first, second) -> second)
                .filter(latest -> latest.endedAs() == AppointmentEnd.DID_NOT_ATTEND)
                .map(latest -> latest.recordedAt().plus(rule(referral).within()));
    }

    private List<Attendance> holding(Referral referral) {
        return attendances.findByReferralIdOrderById(referral.id().value()).stream()
                .filter(Attendance::holds)
                .toList();
    }

    private MissedRule rule(Referral referral) {
        return rules.missed(referral.commissionerCode(), LondonTime.day(clock.instant()));
    }

    private static ContactStep step(ContactAttempt made, Function<AccountId, String> names) {
        return new ContactStep(
                made.madeAt(),
                names.apply(made.madeBy()),
                made.channel(),
                made.reached(),
                made.redFlags(),
                made.note(),
                made.counts());
    }

    private static FollowUpStep step(FollowUpRecord decided, Function<AccountId, String> names) {
        return new FollowUpStep(
                decided.decidedAt(),
                names.apply(decided.decidedBy()),
                decided.decision(),
                decided.reason(),
                decided.agreed().orElse(null),
                decided.agreedAt().orElse(null),
                decided.agreedBy().map(names).orElse(null),
                decided.agreedReason().orElse(null));
    }

    private Function<AccountId, String> names(List<ContactAttempt> made, List<FollowUpRecord> decided) {
        Map<AccountId, AccountSummary> people = accounts.byId(Stream.of(
                        made.stream().map(ContactAttempt::madeBy),
                        decided.stream().map(FollowUpRecord::decidedBy),
                        decided.stream().flatMap(one -> one.agreedBy().stream()))
                .flatMap(Function.identity())
                .collect(Collectors.toSet()));
        return id -> people.containsKey(id) ? people.get(id).displayName() : "Account " + id.value();
    }
}
