package chairtime.activity;

import java.time.YearMonth;

/**
 * A contract's claims of a month, once by when the courses were completed and once by when they were on a pay schedule.
 *
 * @param month the month
 * @param completed claims whose treatment month it is
 * @param scheduled claims on its pay schedule, whatever their treatment month
 */
public record ClaimedByMonth(YearMonth month, ClaimTotals completed, ClaimTotals scheduled) {}
