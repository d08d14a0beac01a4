package chairtime.allocation;

import chairtime.allocation.domain.Breach;
import chairtime.allocation.domain.BreachRepository;
import chairtime.allocation.domain.DeadlineWarning;
import chairtime.allocation.domain.MatchRecordRepository;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.ReferralRepository;
import chairtime.allocation.domain.UrgencyClockRepository;
import chairtime.allocation.domain.WarningsGiven;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.Live;
import chairtime.security.Organisation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Warns once for each share of the time, and takes a missed deadline down once. */
@Component
@Transactional
class DeadlineKeeper implements DeadlineWatch {

    private static final int MOST_REFUSALS = 3;
    private static final String SLOTS = "slots: %d";

    private final ReferralRepository referrals;
    private final UrgencyClockRepository clocks;
    private final WarningsGiven given;
    private final BreachRepository breaches;
    private final MatchRecordRepository matches;
    private final DeadlineAlerts alerts;
    private final AuditLog audit;
    private final Clock clock;

    DeadlineKeeper(
            ReferralRepository referrals,
            UrgencyClockRepository clocks,
            WarningsGiven given,
            BreachRepository breaches,
            MatchRecordRepository matches,
            DeadlineAlerts alerts,
            AuditLog audit,
            Clock clock) {
        this.referrals = referrals;
        this.clocks = clocks;
        this.given = given;
        this.breaches = breaches;
        this.matches = matches;
        this.alerts = alerts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> next(ReferralId id) {
        return next(find(id));
    }

    @Override
    public Optional<Instant> check(ReferralId id) {
        Referral referral = find(id);
        Instant now = clock.instant();
        Optional<Instant> deadline = referral.deadline();
        if (deadline.isEmpty() || isMissed(referral, deadline.get())) {
            return Optional.empty();
        }
        if (!now.isBefore(deadline.get())) {
            missed(referral, waitedFor(referral));
            return Optional.empty();
        }
        warn(referral, deadline.get(), now);
        return next(referral);
    }

    /** Takes down that the patient has an appointment, but only after the deadline; does nothing otherwise. */
    void booked(Referral referral, Instant startsAt) {
        referral.deadline()
                .filter(deadline -> startsAt.isAfter(deadline) && !isMissed(referral, deadline))
                .ifPresent(deadline ->
                        missed(referral, "Booked for " + SlotWords.dayAndTime(startsAt) + ", after the deadline."));
    }

    /** The same for a referral whose deadline has moved before its appointment since. */
    void bookedLate(ReferralId id, Instant startsAt) {
        booked(find(id), startsAt);
    }

    private void warn(Referral referral, Instant deadline, Instant now) {
        List<DeadlineWarning> due = untold(referral, deadline).stream()
                .filter(warning -> !warning.at().isAfter(now))
                .filter(warning -> given.take(referral.id(), deadline, warning, now))
                .toList();
        // of several that are due at once the last says it all
        if (!due.isEmpty()) {
            alerts.warned(referral, due.get(due.size() - 1));
        }
    }

    private void missed(Referral referral, String waitedFor) {
        breaches.saveAndFlush(Breach.of(referral, waitedFor, clock.instant()));
        alerts.missed(referral, waitedFor);
        audit.record(AuditEntry.of(
                        "allocation.deadlineMissed",
                        "Referral",
                        String.valueOf(referral.id().value()),
                        "Deadline of patient " + referral.pseudonym() + " missed. " + waitedFor)
                .concerning(Organisation.commissioner(referral.commissionerCode())));
        Live.publish(LiveReferrals.topic(referral.commissionerCode()));
    }

    private Optional<Instant> next(Referral referral) {
        return referral.deadline()
                .filter(deadline -> !isMissed(referral, deadline))
                .map(deadline -> untold(referral, deadline).stream()
                        .map(DeadlineWarning::at)
                        .findFirst()
                        .orElse(deadline));
    }

    private List<DeadlineWarning> untold(Referral referral, Instant deadline) {
        Instant since = referral.triagedAt().orElseThrow();
        Set<Integer> told = given.shares(referral.id(), deadline);
        return clocks
                .on(referral.commissionerCode(), referral.category().orElseThrow(), LondonTime.day(since))
                .map(rule -> rule.warnings(since, deadline))
                .orElse(List.of())
                .stream()
                .filter(warning -> !told.contains(warning.share()))
                .toList();
    }

    private boolean isMissed(Referral referral, Instant deadline) {
        return breaches.existsByReferralIdAndDeadline(referral.id().value(), Breach.kept(deadline));
    }

    private String waitedFor(Referral referral) {
        return switch (referral.status()) {
            case WAITING ->
                referral.slotWait().since().isPresent()
                        ? "No slot that suits was found." + refusals(referral)
                        : "No slot was looked for: the patient was not reached.";
            case OFFERED -> "The patient had not answered the offer.";
            case ACCEPTED -> "The practice had not confirmed the booking.";
            case MISSED -> "The patient missed the appointment and was followed up.";
            default -> referral.status().label() + ".";
        };
    }

    /** What stood most in the way of slots when one was looked for last. */
    private String refusals(Referral referral) {
        return matches.findFirstByReferralIdOrderByIdDesc(referral.id().value())
                .map(match -> match.explanation().refused().entrySet().stream()
                        .sorted(Map.Entry.<Obstacle.Kind, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_REFUSALS)
                        .map(count -> " %s (%s).".formatted(count.getKey().label(), SLOTS.formatted(count.getValue())))
                        .collect(Collectors.joining()))
                .orElse("");
    }

    private Referral find(ReferralId id) {
        return referrals.findById(id.value()).orElseThrow();
    }
}
