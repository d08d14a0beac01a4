package chairtime.allocation;

/**
 * How far practices may overbook.
 *
 * @param highestChancePercent the highest chance that more patients come than can be seen
 * @param startingMissedPercent share of patients who do not come, for a practice with few appointments
 * @param appointmentsNeeded from how many appointments on the practice's own share counts
 * @param monthsBack months over which those appointments are counted
 */
public record OverbookingRule(
        int highestChancePercent, int startingMissedPercent, int appointmentsNeeded, int monthsBack) {}
