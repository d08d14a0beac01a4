package chairtime.security.domain;

import chairtime.security.AccountDraft;
import chairtime.security.AccountId;
import chairtime.security.AccountRegistration;
import chairtime.security.ApprovalTier;
import chairtime.security.Organisation;
import chairtime.security.Role;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates accounts in the database. */
@Component
@Transactional
class StoredRegistration implements AccountRegistration {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    StoredRegistration(AccountRepository accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public AccountId register(
            String username,
            String displayName,
            @Nullable String email,
            Organisation organisation,
            Set<Role> roles,
            @Nullable ApprovalTier tier,
            String password) {
        AccountDraft draft = new AccountDraft(username, displayName, email, organisation, roles, tier);
        return Objects.requireNonNull(registerAll(List.of(draft), password).get(Account.normalised(username)));
    }

    @Override
    public Map<String, AccountId> registerAll(List<AccountDraft> drafts, String sharedPassword) {
        Map<String, AccountId> known = new LinkedHashMap<>();
        List<String> names = drafts.stream()
                .map(draft -> Account.normalised(draft.username()))
                .toList();
        accounts.findByUsernameIn(names).forEach(account -> known.put(account.username(), account.id()));
        if (known.keySet().containsAll(names)) {
            return known;
        }
        String hash = passwords.encode(sharedPassword);
        for (AccountDraft draft : drafts) {
            known.computeIfAbsent(Account.normalised(draft.username()), name -> accounts.save(
                            Account.create(draft, hash, clock.instant()))
                    .id());
        }
        return known;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }
}
