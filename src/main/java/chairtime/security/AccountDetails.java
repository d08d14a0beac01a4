package chairtime.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as its administrators see it.
 *
 * @param id number
 * @param draft what is said about it
 * @param enabled whether it may sign in
 * @param lockedUntil until when sign-in is refused after repeated failures
 * @param createdAt since when it exists
 * @param passwordChangedAt when its password was last set
 * @param version counts its changes
 */
public record AccountDetails(
        AccountId id,
        AccountDraft draft,
        boolean enabled,
        @Nullable Instant lockedUntil,
        Instant createdAt,
        Instant passwordChangedAt,
        long version) {}
