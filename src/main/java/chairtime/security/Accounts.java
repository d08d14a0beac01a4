package chairtime.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Looks accounts up for other modules: names to show, people to ask. */
public interface Accounts {

    /** Enabled accounts of the organisation that have the role, by display name. */
    List<AccountSummary> withRole(Organisation organisation, Role role);

    /** Enabled accounts of the organisation. */
    List<AccountSummary> of(Organisation organisation);

    /** The accounts with those numbers; unknown ones are left out. */
    Map<AccountId, AccountSummary> byId(Collection<AccountId> ids);
}
