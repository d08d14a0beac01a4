package chairtime.activity;

import chairtime.platform.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * Which recoveries are listed.
 *
 * @param year of that financial year; null for all
 * @param text part of the contract's number or the provider's name; empty for all
 * @param state only those that stand there; null for all
 */
public record RecoveryFilter(@Nullable FinancialYear year, String text, @Nullable RecoveryState state) {

    /** All of them. */
    public static final RecoveryFilter ALL = new RecoveryFilter(null, "", null);
}
