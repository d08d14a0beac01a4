package chairtime.security.domain;

import chairtime.platform.RefusedException;
import chairtime.platform.SearchText;
import chairtime.security.AccountAdministration;
import chairtime.security.AccountChanged;
import chairtime.security.AccountDetails;
import chairtime.security.AccountDraft;
import chairtime.security.AccountFilter;
import chairtime.security.AccountId;
import chairtime.security.Organisation;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administers accounts in the database. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
class StoredAdministration implements AccountAdministration {

    private final AccountRepository accounts;
    private final SignInGuard guard;
    private final PasswordEncoder passwords;
    private final ManagedAccounts managed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredAdministration(
            AccountRepository accounts,
            SignInGuard guard,
            PasswordEncoder passwords,
            ManagedAccounts managed,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.guard = guard;
        this.passwords = passwords;
        this.managed = managed;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountDetails> list(AccountFilter filter, Pageable page) {
        Organisation own = managed.own();
        String text = SearchText.containing(filter.text());
        return accounts.managed(own.kind(), own.code(), filter.role(), text, page).stream()
                .map(this::details)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public long count(AccountFilter filter) {
        Organisation own = managed.own();
        String text = SearchText.containing(filter.text());
        return accounts.countManaged(own.kind(), own.code(), filter.role(), text);
    }

    @Override
    @Transactional(readOnly = true)
    public AccountDetails get(AccountId id) {
        return details(managed.get(id));
    }

    @Override
    public AccountId create(AccountDraft draft, String password) {
        managed.requireManaged(draft.organisation());
        String username = Account.normalised(draft.username());
        PasswordPolicy.check(password, username);
        if (accounts.findByUsername(username).isPresent()) {
            throw new RefusedException("username", "There is an account of that name already; choose another name.");
        }
        Account account = accounts.save(Account.create(draft, passwords.encode(password), clock.instant()));
        announce(
                account, "security.accountCreated", "Account " + username + " created", null, account.describedState());
        return account.id();
    }

    @Override
    public void change(AccountId id, AccountDraft draft, long version) {
        Account account = managed.get(id);
        if (!account.isAt(version)) {
            throw new ObjectOptimisticLockingFailureException(Account.class, id.value());
        }
        if (managed.isOwn(account) && !account.hasSameRights(draft)) {
            throw new RefusedException("roles", "Ask another administrator to change your own roles.");
        }
        String before = account.describedState();
        account.describe(draft);
        String summary = "Account " + account.username() + " changed";
        announce(account, "security.accountChanged", summary, before, account.describedState());
    }

    @Override
    public void disable(AccountId id) {
        Account account = managed.get(id);
        if (managed.isOwn(account)) {
            throw new RefusedException("You cannot close your own account; ask another administrator.");
        }
        account.disable();
        announce(account, "security.accountDisabled", "Account " + account.username() + " closed", "open", "closed");
    }

    @Override
    public void enable(AccountId id) {
        Account account = managed.get(id);
        account.enable();
        announce(account, "security.accountEnabled", "Account " + account.username() + " opened", "closed", "open");
    }

    @Override
    public void resetPassword(AccountId id, String password) {
        Account account = managed.get(id);
        PasswordPolicy.check(password, account.username());
        account.changePassword(passwords.encode(password), clock.instant());
        guard.forget(account.username());
        announce(account, "security.passwordReset", "Password of " + account.username() + " reset", null, null);
    }

    @Override
    public void unlock(AccountId id) {
        Account account = managed.get(id);
        guard.forget(account.username());
        announce(account, "security.accountUnlocked", "Account " + account.username() + " unlocked", null, null);
    }

    private AccountDetails details(Account account) {
        return account.details(guard.lockedUntil(account.username()).orElse(null));
    }

    private void announce(
            Account account, String action, String summary, @Nullable String before, @Nullable String after) {
        events.publishEvent(new AccountChanged(account.id(), account.organisation(), action, summary, before, after));
    }
}
