package chairtime.activity.domain;

/**
 * The dated limits of a year-end reconciliation.
 *
 * @param queryDays days that a practice has to query the provisional result
 * @param workWorkingDays working days in which people answer a query or decide on a recovery
 * @param scheduleDays days that a practice has to answer offered instalments
 * @param mostInstalments into how many monthly instalments a recovery may be split
 */
public record YearEndLimits(int queryDays, int workWorkingDays, int scheduleDays, int mostInstalments) {}
