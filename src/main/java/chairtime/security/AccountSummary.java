package chairtime.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as others see it.
 *
 * @param id number
 * @param username name to sign in with
 * @param displayName name shown to others
 * @param email address for mail, if known
 * @param organisation whose data it sees
 * @param roles what it may do
 * @param tier how high it may approve; only for approvers
 */
public record AccountSummary(
        AccountId id,
        String username,
        String displayName,
        @Nullable String email,
        Organisation organisation,
        Set<Role> roles,
        @Nullable ApprovalTier tier) {}
