package chairtime.activity;

import chairtime.platform.FinancialYear;

/**
 * Which sums of claims to list.
 *
 * @param by what they are added up by
 * @param year financial year of the courses; without meaning where years are added up
 * @param text part of a contract's number or provider's name, where contracts are added up; blank means all
 */
public record ClaimSumFilter(ClaimGrouping by, FinancialYear year, String text) {}
