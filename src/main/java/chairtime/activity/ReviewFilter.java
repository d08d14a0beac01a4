package chairtime.activity;

import chairtime.platform.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * Which reviews of a year are listed.
 *
 * @param <S> the states they go through
 * @param year of that financial year
 * @param text part of the contract's number or the provider's name; empty for all
 * @param status only those that stand there; null for all
 */
public record ReviewFilter<S extends ReviewStatus<S>>(FinancialYear year, String text, @Nullable S status) {}
