package chairtime.security;

import org.jspecify.annotations.Nullable;

/**
 * An account was created or changed. Announced inside the transaction; open sessions of the account end with it.
 *
 * @param account number
 * @param organisation whose account it is
 * @param action what was done, in the audit record's form
 * @param summary the same as a sentence
 * @param before state before, if it changed
 * @param after state after, if it changed
 */
public record AccountChanged(
        AccountId account,
        Organisation organisation,
        String action,
        String summary,
        @Nullable String before,
        @Nullable String after) {}
