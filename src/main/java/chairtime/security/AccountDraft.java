package chairtime.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an account when it is created or changed.
 *
 * @param username name to sign in with; upper and lower case are the same; never changed later
 * @param displayName name shown to others
 * @param email address for mail, if known
 * @param organisation whose data it sees; never changed later
 * @param roles what it may do
 * @param tier how high it may approve; for approvers and only for them
 */
public record AccountDraft(
        String username,
        String displayName,
        @Nullable String email,
        Organisation organisation,
        Set<Role> roles,
        @Nullable ApprovalTier tier) {}
