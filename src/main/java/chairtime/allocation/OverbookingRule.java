package chairtime.allocation;

import chairtime.platform.RefusedException;

/**
 * How far practices may overbook.
 *
 * @param highestChancePercent the highest chance that more patients come than can be seen
 * @param startingMissedPercent share of patients who do not come, for a practice with few appointments
 * @param appointmentsNeeded from how many appointments on the practice's own share counts
 * @param monthsBack months over which those appointments are counted
 */
public record OverbookingRule(
        int highestChancePercent, int startingMissedPercent, int appointmentsNeeded, int monthsBack) {

    private static final int PERCENT = 100;

    /** @throws RefusedException when a figure makes no sense */
    public OverbookingRule {
        demand(isPercent(highestChancePercent), "highestChancePercent", "A chance is from 0 to 100 percent.");
        demand(isPercent(startingMissedPercent), "startingMissedPercent", "A share is from 0 to 100 percent.");
        demand(
                appointmentsNeeded >= 1 && appointmentsNeeded <= 10_000,
                "appointmentsNeeded",
                "Count from 1 to 10,000 appointments.");
        demand(monthsBack >= 1 && monthsBack <= 60, "monthsBack", "Look back over 1 to 60 months.");
    }

    private static boolean isPercent(int figure) {
        return figure >= 0 && figure <= PERCENT;
    }

    private static void demand(boolean kept, String field, String sentence) {
        if (!kept) {
            throw new RefusedException(field, sentence);
        }
    }
}
