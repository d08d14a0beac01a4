package chairtime.directory;

import org.jspecify.annotations.Nullable;

/**
 * @param code the provider's code
 * @param name its latest name
 * @param email where letters and notices go, if known
 */
public record ProviderView(String code, String name, @Nullable String email) {}
