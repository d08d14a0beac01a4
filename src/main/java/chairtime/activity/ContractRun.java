package chairtime.activity;

import org.jspecify.annotations.Nullable;

/**
 * A contract of a commissioner in a year and in the year before.
 *
 * @param number contract number
 * @param providerName who holds it
 * @param now in the year; null when it had no terms
 * @param before in the year before, whoever commissioned it then; null when it had no terms
 */
public record ContractRun(
        String number, String providerName, @Nullable ContractSide now, @Nullable ContractSide before) {}
