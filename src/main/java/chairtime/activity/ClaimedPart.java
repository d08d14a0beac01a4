package chairtime.activity;

import chairtime.platform.Uda;
import java.time.YearMonth;

/**
 * Claims of one treatment month that were processed in the same month.
 *
 * @param scheduleMonth month of the pay statement
 * @param claims how many
 * @param late how many of them came too late and count at zero
 * @param units UDA that count
 * @param foundation UDA of foundation dentists, which are kept apart
 * @param flexible UDA of flexible commissioning, which do not count for the contract
 */
public record ClaimedPart(YearMonth scheduleMonth, int claims, int late, Uda units, Uda foundation, Uda flexible) {}
