package chairtime.worklist.domain;

import chairtime.security.AccountId;
import chairtime.security.Organisation;
import chairtime.security.Role;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the owner of the process says about a task; may change while it is open. */
public record WorkItemDetails(
        String subject,
        Organisation organisation,
        Set<Role> roles,
        Set<AccountId> accounts,
        @Nullable Instant dueAt,
        @Nullable Instant atRiskAt) {

    boolean named() {
        return !accounts.isEmpty();
    }

    String roleNames() {
        return roles.stream().map(Role::name).collect(Collectors.joining(","));
    }
}
