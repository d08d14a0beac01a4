package chairtime.allocation;

import chairtime.allocation.domain.DeadlineWarning;
import chairtime.allocation.domain.MessageSenderRepository;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.TriageRecord;
import chairtime.allocation.domain.TriageRecordRepository;
import chairtime.allocation.domain.UrgencyClockRepository;
import chairtime.platform.LondonTime;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows referrals, without anything that names a patient. */
@Component
class ReferralViews {

    private final TriageRecordRepository decisions;
    private final UrgencyClockRepository clocks;
    private final MessageSenderRepository senders;
    private final Accounts accounts;

    ReferralViews(
            TriageRecordRepository decisions,
            UrgencyClockRepository clocks,
            MessageSenderRepository senders,
            Accounts accounts) {
        this.decisions = decisions;
        this.senders = senders;
        this.clocks = clocks;
        this.accounts = accounts;
    }

    static ReferralListItem item(Referral referral) {
        return new ReferralListItem(
                referral.id(),
                referral.pseudonym(),
                referral.status(),
                referral.source(),
                referral.category().orElse(null),
                referral.deadline().orElse(null),
                referral.facts().district(),
                referral.receivedAt());
    }

    ReferralView view(Referral referral) {
        List<TriageRecord> taken =
                decisions.findByReferralIdOrderById(referral.id().value());
        Map<AccountId, AccountSummary> people = accounts.byId(
                Stream.concat(referral.receivedBy().stream(), taken.stream().map(TriageRecord::decidedBy))
                        .distinct()
                        .toList());
        return new ReferralView(
                referral.id(),
                referral.version(),
                referral.pseudonym(),
                referral.status(),
                referral.statusReason(),
                referral.source(),
                referral.facts(),
                referral.receivedAt(),
                receivedBy(referral, people),
                referral.triagedAt().orElse(null),
                referral.category().orElse(null),
                referral.deadline().orElse(null),
                warnings(referral),
                taken.stream().map(one -> step(one, people)).toList());
    }

    private List<Instant> warnings(Referral referral) {
        if (referral.triagedAt().isEmpty() || referral.deadline().isEmpty()) {
            return List.of();
        }
        Instant triagedAt = referral.triagedAt().get();
        return clocks.on(referral.commissionerCode(), referral.category().orElseThrow(), LondonTime.day(triagedAt))
                .map(clock -> clock.warnings(triagedAt, referral.deadline().get()).stream()
                        .map(DeadlineWarning::at)
                        .toList())
                .orElse(List.of());
    }

    private String receivedBy(Referral referral, Map<AccountId, AccountSummary> people) {
        return referral.receivedBy()
                .map(account -> name(people, account))
                .or(() -> referral.sentBy()
                        .flatMap(sender -> senders.findById(sender.value()))
                        .map(sender -> sender.data().name()))
                .orElse("");
    }

    private static TriageStep step(TriageRecord taken, Map<AccountId, AccountSummary> people) {
        return new TriageStep(
                taken.decidedAt(),
                name(people, taken.decidedBy()),
                taken.category(),
                taken.proposed(),
                taken.because(),
                taken.reason(),
                taken.deadlineBefore().orElse(null),
                taken.deadlineAfter().orElse(null));
    }

    private static String name(Map<AccountId, AccountSummary> people, AccountId id) {
        return people.containsKey(id) ? people.get(id).displayName() : "Account " + id.value();
    }
}
