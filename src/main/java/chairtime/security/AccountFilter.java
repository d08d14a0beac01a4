package chairtime.security;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts are listed.
 *
 * @param text part of the name, username, address or organisation code; empty for all
 * @param role only those with this role
 */
public record AccountFilter(String text, @Nullable Role role) {}
