package chairtime.notification.domain;

import chairtime.notification.Notices;
import chairtime.notification.Outbox;
import chairtime.notification.OutgoingMail;
import chairtime.security.AccountChanged;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a provider when an administrator opens a way into its data, sealed bids among them, and anybody whose password
 * somebody else has set.
 */
@Component
class AccountWarning {

    private static final String RESET = "security.passwordReset";
    private static final Set<String> WAYS_IN = Set.of(RESET, "security.accountCreated", "security.accountEnabled");
    private static final String SUBJECT = "%s by an administrator";
    private static final String TEXT =
            """
            %s by an administrator. Whoever signs in with this account sees what its organisation sees; of a \
            provider that is also its sealed bids.
            If you did not ask for this, tell your management and the auditor of the commissioner.""";

    private final Accounts accounts;
    private final Notices notices;
    private final Outbox outbox;
    private final CurrentUser currentUser;
    private final Clock clock;

    AccountWarning(Accounts accounts, Notices notices, Outbox outbox, CurrentUser currentUser, Clock clock) {
        this.accounts = accounts;
        this.notices = notices;
        this.outbox = outbox;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @EventListener
    void on(AccountChanged change) {
        if (!WAYS_IN.contains(change.action())) {
            return;
        }
        AccountId actor = currentUser.require().id();
        String key = "%s:%d:%s".formatted(change.action(), change.account().value(), clock.instant());
        String subject = SUBJECT.formatted(change.summary());
        accounts.of(change.organisation()).stream()
                .filter(account -> !account.id().equals(actor) && concerns(change, account))
                .forEach(account -> {
                    notices.tell(List.of(account.id()), key, subject, "account");
                    outbox.enqueue(new OutgoingMail(
                            key + ":" + account.id().value(),
                            currentUser.require().organisation(),
                            account.organisation(),
                            account.email(),
                            account.displayName(),
                            subject,
                            TEXT.formatted(change.summary()),
                            null));
                });
    }

    private static boolean concerns(AccountChanged change, AccountSummary account) {
        boolean itsOwn = account.id().equals(change.account());
        return change.action().equals(RESET) && itsOwn
                || change.organisation().kind() == Organisation.Kind.PROVIDER && !itsOwn;
    }
}
