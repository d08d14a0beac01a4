package chairtime.activity;

import chairtime.platform.FinancialYear;

/**
 * Which differences to list.
 *
 * @param year financial year
 * @param text part of a contract's number or provider's name; blank means all
 * @param notAsked whether to leave out those that were asked about
 */
public record DifferenceFilter(FinancialYear year, String text, boolean notAsked) {}
