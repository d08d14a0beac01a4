package chairtime.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Creates accounts without anybody signed in: for the start of the application and demonstration data only. */
public interface AccountRegistration {

    /**
     * The account of that name; created when there is none, otherwise left as it is.
     *
     * @throws chairtime.platform.RefusedException when roles, tier and organisation do not go together
     */
    AccountId register(
            String username,
            String displayName,
            @Nullable String email,
            Organisation organisation,
            Set<Role> roles,
            @Nullable ApprovalTier tier,
            String password);

    /**
     * The accounts of those names, by username; creates the missing ones. The password is hashed once for all of
     * them, which is right for demonstration accounts whose common password everybody knows, and for nothing else.
     */
    Map<String, AccountId> registerAll(List<AccountDraft> drafts, String sharedPassword);

    /** Whether there is any account yet. */
    boolean isEmpty();
}
