package chairtime.directory;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which providers are listed.
 *
 * @param text part of name or code; empty for all
 * @param found codes that the text finds by other means, for instance by a contract
 * @param among only these codes; null for all
 * @param withEmail with an address for mail, or without; null for either
 */
public record ProviderFilter(
        String text, Set<String> found, @Nullable Set<String> among, @Nullable Boolean withEmail) {}
