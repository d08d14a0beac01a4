package chairtime.allocation;

import chairtime.allocation.domain.DeadlineWarning;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.UrgencyClockRepository;
import chairtime.allocation.domain.UrgencyClockRule;
import chairtime.notification.Notices;
import chairtime.notification.Outbox;
import chairtime.notification.OutgoingMail;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.Formats;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.Organisation;
import chairtime.security.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells people that a deadline is in danger or missed. Notices have the pseudonym and the time left, mails the number
 * alone. Keys make every message go out once.
 */
@Component
class DeadlineAlerts {

    private static final String BOARD = "referrals/board";

    private final UrgencyClockRepository clocks;
    private final DutyRota rota;
    private final Accounts accounts;
    private final Notices notices;
    private final Outbox outbox;
    private final Clock clock;

    DeadlineAlerts(
            UrgencyClockRepository clocks,
            DutyRota rota,
            Accounts accounts,
            Notices notices,
            Outbox outbox,
            Clock clock) {
        this.clocks = clocks;
        this.rota = rota;
        this.accounts = accounts;
        this.notices = notices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A part of the time is over: tells those of the clock, and from the share on that is set for it the duty lead. */
    void warned(Referral referral, DeadlineWarning warning) {
        String text = "Patient %s: %s, still %s."
                .formatted(
                        referral.pseudonym(),
                        left(referral),
                        lower(referral.status().label()));
        String key = key(referral, String.valueOf(warning.share()));
        if (warning.escalates()) {
            escalate(referral, key, text, "is in danger");
        } else {
            tell(concerned(referral), referral, key, text);
        }
    }

    /** The deadline is missed: tells those of the clock and the duty lead. */
    void missed(Referral referral, String waitedFor) {
        String text = "Patient %s: the deadline of %s is missed. %s"
                .formatted(
                        referral.pseudonym(),
                        Formats.dateTime(referral.deadline().orElseThrow()),
                        waitedFor);
        escalate(referral, key(referral, "missed"), text, "has missed its deadline");
    }

    /** Triaged as an emergency: tells at once, where the clock of the category says so. */
    void emergency(Referral referral) {
        if (rule(referral).escalateAtPercent().isPresent()) {
            String text =
                    "Patient %s: %s. Make sure that the patient reaches emergency care now; no slot is looked for."
                            .formatted(
                                    referral.pseudonym(),
                                    lower(referral.category().orElseThrow().label()));
            escalate(referral, key(referral, "emergency"), text, "is an emergency");
        }
    }

    private void escalate(Referral referral, String key, String text, String what) {
        List<AccountSummary> leads = rota.onDuty(referral.commissionerCode(), clock.instant());
        List<AccountSummary> others = concerned(referral);
        if (leads.isEmpty()) {
            List<AccountSummary> everybody = Stream.concat(
                            others.stream(), rota.eligible(referral.commissionerCode()).stream())
                    .distinct()
                    .toList();
            tell(everybody, referral, key, text + " Nobody is on duty as lead.");
            return;
        }
        // whoever was told under a key is not told again
        tell(leads, referral, key, "You are duty lead. " + text);
        tell(others, referral, key, text);
        leads.forEach(lead -> outbox.enqueue(mail(referral, lead, key, what)));
    }

    /** Those who may open the referral are led to it, others to the board. */
    private void tell(List<AccountSummary> people, Referral referral, String key, String text) {
        Map<Boolean, List<AccountId>> byAccess = people.stream()
                .collect(Collectors.partitioningBy(
                        person -> person.roles().stream().anyMatch(DutyRota.ROLES::contains),
                        Collectors.mapping(AccountSummary::id, Collectors.toList())));
        notices.tell(byAccess.get(true), key, text, route(referral));
        notices.tell(byAccess.get(false), key, text, BOARD);
    }

    private static OutgoingMail mail(Referral referral, AccountSummary lead, String key, String what) {
        long number = referral.id().value();
        return new OutgoingMail(
                key + "-" + lead.id().value(),
                lead.organisation(),
                lead.organisation(),
                lead.email(),
                lead.displayName(),
                "Referral %d %s".formatted(number, what),
                """
                You are duty lead. Referral %d %s.

                Sign in to Chairtime and open %s to see it and what can be done."""
                        .formatted(number, what, "/" + route(referral)),
                null);
    }

    private List<AccountSummary> concerned(Referral referral) {
        Organisation commissioner = Organisation.commissioner(referral.commissionerCode());
        Set<Role> told = rule(referral).told();
        return told.stream()
                .flatMap(role -> accounts.withRole(commissioner, role).stream())
                .distinct()
                .toList();
    }

    private UrgencyClockRule rule(Referral referral) {
        Instant since = referral.triagedAt().orElseThrow();
        return clocks.on(referral.commissionerCode(), referral.category().orElseThrow(), LondonTime.day(since))
                .orElseThrow();
    }

    private String left(Referral referral) {
        return Formats.deadline(referral.deadline().orElseThrow(), clock.instant());
    }

    private static String key(Referral referral, String what) {
        return "referral-%d-%s-%s"
                .formatted(
                        referral.id().value(),
                        referral.deadline().map(Instant::getEpochSecond).orElse(0L),
                        what);
    }

    private static String route(Referral referral) {
        return "referrals/" + referral.id().value();
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
