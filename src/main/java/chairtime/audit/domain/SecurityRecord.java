package chairtime.audit.domain;

import chairtime.audit.AuditEntry;
import chairtime.security.AccountChanged;
import chairtime.security.SignInEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes down who signed in and out, or tried to, and what happened to accounts. */
@Component
class SecurityRecord {

    private final StoredAuditLog log;

    SecurityRecord(StoredAuditLog log) {
        this.log = log;
    }

    @EventListener
    void on(SignInEvent event) {
        String name = event.username().isEmpty() ? "a name that no account has" : event.username();
        String way = event.way().label();
        AuditEntry entry =
                switch (event.kind()) {
                    case SIGNED_IN -> entry("security.signedIn", event, name + " signed in " + way);
                    case FAILED -> entry("security.signInFailed", event, "Sign-in as " + name + " failed " + way);
                    case LOCKED ->
                        entry("security.signInLocked", event, "Too many failures: sign-in as " + name + " is locked");
                    case REFUSED_WHILE_LOCKED ->
                        entry(
                                "security.signInRefused",
                                event,
                                "Sign-in as " + name + " refused " + way + ", because it is locked");
                    case SIGNED_OUT -> entry("security.signedOut", event, name + " signed out");
                    case TIMED_OUT ->
                        entry("security.timedOut", event, name + " was signed out after doing nothing for a while");
                    case ENDED ->
                        entry(
                                "security.sessionEnded",
                                event,
                                name + " was signed out, because the account was changed");
                };
        log.record(entry, event.user());
    }

    @EventListener
    void on(AccountChanged change) {
        log.record(AuditEntry.of(
                        change.action(),
                        "Account",
                        Long.toString(change.account().value()),
                        change.summary())
                .changed(change.before(), change.after())
                .concerning(change.organisation()));
    }

    private static AuditEntry entry(String action, SignInEvent event, String summary) {
        String subject = event.user() == null
                ? "unknown"
                : Long.toString(event.user().id().value());
        return AuditEntry.of(action, "Account", subject, summary);
    }
}
