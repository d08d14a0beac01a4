package chairtime.procurement;

import chairtime.directory.CommissionerView;
import chairtime.directory.Directory;
import chairtime.directory.ProviderView;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Names to show beside numbers and codes. */
@Component
class Names {

    private final Accounts accounts;
    private final Directory directory;

    Names(Accounts accounts, Directory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    String person(AccountId id) {
        return people(List.of(id)).apply(id);
    }

    Function<AccountId, String> people(Collection<AccountId> ids) {
        Map<AccountId, AccountSummary> found = accounts.byId(ids);
        return id -> found.containsKey(id) ? found.get(id).displayName() : "Account " + id.value();
    }

    /** The person's e-mail address; empty when none is known. */
    String email(AccountId id) {
        AccountSummary account = accounts.byId(List.of(id)).get(id);
        return account == null ? "" : Objects.requireNonNullElse(account.email(), "");
    }

    String provider(String code) {
        return directory.provider(code).map(ProviderView::name).orElse(code);
    }

    String commissioner(String code) {
        return directory.commissioner(code).map(CommissionerView::name).orElse(code);
    }
}
