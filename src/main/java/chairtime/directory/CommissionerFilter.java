package chairtime.directory;

import org.jspecify.annotations.Nullable;

/**
 * Which commissioners are listed.
 *
 * @param text part of name or code; empty for all
 * @param state only those that stand there today; null for all
 */
public record CommissionerFilter(String text, @Nullable CommissionerState state) {}
