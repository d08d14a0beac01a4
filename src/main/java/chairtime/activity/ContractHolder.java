package chairtime.activity;

import org.jspecify.annotations.Nullable;

/**
 * A provider with how many contracts it holds.
 *
 * @param code the provider's code
 * @param name its latest name
 * @param email where calls are announced to, if known
 * @param contracts how many contracts it holds, of any commissioner
 */
public record ContractHolder(String code, String name, @Nullable String email, int contracts) {}
