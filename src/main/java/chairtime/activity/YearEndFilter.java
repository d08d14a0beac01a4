package chairtime.activity;

import chairtime.platform.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * Which year-end reconciliations are listed.
 *
 * @param year of that financial year
 * @param text part of the contract's number or the provider's name; empty for all
 * @param status only those that stand there; null for all
 */
public record YearEndFilter(FinancialYear year, String text, @Nullable YearEndStatus status) {}
