package chairtime.security.domain;

import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.AccountChanged;
import chairtime.security.AccountDetails;
import chairtime.security.CurrentUser;
import chairtime.security.OwnAccount;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own account in the database. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
class StoredOwnAccount implements OwnAccount {

    /** Stands for an address: guesses of whoever is signed in already are counted apart from those at the door. */
    private static final String SIGNED_IN = "";

    private final AccountRepository accounts;
    private final SignInGuard guard;
    private final PasswordEncoder passwords;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredOwnAccount(
            AccountRepository accounts,
            SignInGuard guard,
            PasswordEncoder passwords,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.guard = guard;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public AccountDetails mine() {
        return own().details(null);
    }

    @Override
    public void changePassword(String present, String wanted) {
        Account account = own();
        if (guard.isLocked(account.username(), SIGNED_IN)) {
            throw new RefusedException("Too many attempts have failed; try again in a quarter of an hour.");
        }
        if (!passwords.matches(present, account.passwordHash())) {
            guard.failed(account.username(), SIGNED_IN);
            throw new RefusedException("present", "This is not your present password.");
        }
        if (wanted.equals(present)) {
            throw new RefusedException("password", "The new password is the present one; choose another.");
        }
        PasswordPolicy.check(wanted, account.username());
        account.changePassword(passwords.encode(wanted), clock.instant());
        events.publishEvent(new AccountChanged(
                account.id(),
                account.organisation(),
                "security.passwordChanged",
                "Password of " + account.username() + " changed by its owner",
                null,
                null));
    }

    private Account own() {
        return accounts.findById(currentUser.require().id().value())
                .orElseThrow(() -> new NotFoundException("This account"));
    }
}
