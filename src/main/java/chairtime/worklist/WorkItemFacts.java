package chairtime.worklist;

import chairtime.security.AccountId;
import chairtime.security.Organisation;
import chairtime.security.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the task list shows of a task and who may see it, told by the module that owns the process.
 *
 * @param subject what it is about, in the user's words, for instance {@code Extra sessions for Great Yarmouth}
 * @param organisation whose work it is
 * @param roles roles that may take it; ignored where accounts are named
 * @param accounts the only accounts that may take it; empty means everyone with one of the roles
 * @param dueAt when it is due
 * @param atRiskAt from when it counts as at risk
 */
public record WorkItemFacts(
        String subject,
        Organisation organisation,
        Set<Role> roles,
        Set<AccountId> accounts,
        @Nullable Instant dueAt,
        @Nullable Instant atRiskAt) {}
