package chairtime.security.domain;

import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.Organisation;
import chairtime.security.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks accounts up in the database. */
@Component
@Transactional(readOnly = true)
class StoredAccounts implements Accounts {

    private final AccountRepository accounts;

    StoredAccounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<AccountSummary> withRole(Organisation organisation, Role role) {
        return accounts.enabledWithRole(organisation.kind(), organisation.code(), role).stream()
                .map(Account::summary)
                .toList();
    }

    @Override
    public List<AccountSummary> of(Organisation organisation) {
        return accounts.enabledOf(organisation.kind(), organisation.code()).stream()
                .map(Account::summary)
                .toList();
    }

    @Override
    public Map<AccountId, AccountSummary> byId(Collection<AccountId> ids) {
        return accounts.findAllById(ids.stream().map(AccountId::value).toList()).stream()
                .collect(Collectors.toMap(Account::id, Account::summary));
    }
}
