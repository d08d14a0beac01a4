package chairtime.security.domain;

import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.platform.SearchText;
import chairtime.security.AccountAdministration;
import chairtime.security.AccountChanged;
import chairtime.security.AccountDetails;
import chairtime.security.AccountDraft;
import chairtime.security.AccountFilter;
import chairtime.security.AccountId;
import chairtime.security.CurrentUser;
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
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredAdministration(
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
    public List<AccountDetails> list(AccountFilter filter, Pageable page) {
        String commissioner = currentUser.requireCommissionerCode();
        return accounts
                .managed(
                        commissioner,
                        OPERATOR.equals(commissioner),
                        filter.role(),
                        SearchText.containing(filter.text()),
                        page)
                .stream()
                .map(this::details)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public long count(AccountFilter filter) {
        String commissioner = currentUser.requireCommissionerCode();
        return accounts.countManaged(
                commissioner, OPERATOR.equals(commissioner), filter.role(), SearchText.containing(filter.text()));
    }

    @Override
    @Transactional(readOnly = true)
    public AccountDetails get(AccountId id) {
        return details(managed(id));
    }

    @Override
    public AccountId create(AccountDraft draft, String password) {
        requireManaged(draft.organisation());
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
        Account account = managed(id);
        if (!account.isAt(version)) {
            throw new ObjectOptimisticLockingFailureException(Account.class, id.value());
        }
        if (isOwn(account) && !account.hasSameRights(draft)) {
            throw new RefusedException("roles", "Ask another administrator to change your own roles.");
        }
        String before = account.describedState();
        account.describe(draft);
        announce(
                account,
                "security.accountChanged",
                "Account " + account.username() + " changed",
                before,
                account.describedState());
    }

    @Override
    public void disable(AccountId id) {
        Account account = managed(id);
        if (isOwn(account)) {
            throw new RefusedException("You cannot close your own account; ask another administrator.");
        }
        account.disable();
        announce(account, "security.accountDisabled", "Account " + account.username() + " closed", "open", "closed");
    }

    @Override
    public void enable(AccountId id) {
        Account account = managed(id);
        account.enable();
        announce(account, "security.accountEnabled", "Account " + account.username() + " opened", "closed", "open");
    }

    @Override
    public void resetPassword(AccountId id, String password) {
        Account account = managed(id);
        PasswordPolicy.check(password, account.username());
        account.changePassword(passwords.encode(password), clock.instant());
        guard.forget(account.username());
        announce(account, "security.passwordReset", "Password of " + account.username() + " reset", null, null);
    }

    @Override
    public void unlock(AccountId id) {
        Account account = managed(id);
        guard.forget(account.username());
        announce(account, "security.accountUnlocked", "Account " + account.username() + " unlocked", null, null);
    }

    private Account managed(AccountId id) {
        Account account = accounts.findById(id.value()).orElseThrow(() -> new NotFoundException("This account"));
        if (!manages(account.organisation())) {
            throw new NotFoundException("This account");
        }
        return account;
    }

    private void requireManaged(Organisation organisation) {
        if (!manages(organisation)) {
            throw new RefusedException(
                    "organisation", "You create accounts for your own organisation and for providers only.");
        }
    }

    private boolean manages(Organisation organisation) {
        String commissioner = currentUser.requireCommissionerCode();
        return organisation.kind() == Organisation.Kind.PROVIDER
                || OPERATOR.equals(commissioner)
                || organisation.code().equals(commissioner);
    }

    private boolean isOwn(Account account) {
        return account.id().equals(currentUser.require().id());
    }

    private AccountDetails details(Account account) {
        return account.details(guard.lockedUntil(account.username()).orElse(null));
    }

    private void announce(
            Account account, String action, String summary, @Nullable String before, @Nullable String after) {
        events.publishEvent(new AccountChanged(account.id(), account.organisation(), action, summary, before, after));
    }
}
