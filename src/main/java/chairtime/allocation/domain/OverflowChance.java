package chairtime.allocation.domain;

import java.util.List;

/**
 * The chance that more patients come than can be seen, if every seat is booked and each patient comes or stays away
 * independently of the others. A patient too many takes the time of somebody later on the same day who does not come;
 * time before is gone.
 */
public final class OverflowChance {

    private OverflowChance() {}

    /**
     * The chance for a row of slots that follow each other on a day: the highest of those from each overbooked slot to
     * the end of the day.
     *
     * @param seats seats of each slot, in order
     * @param missed share of patients who do not come, from 0 to 1
     * @return from 0 to 1; 0 when no slot has more than one seat
     */
    public static double inRow(List<Integer> seats, double missed) {
        double highest = 0;
        for (int first = 0; first < seats.size(); first++) {
            if (seats.get(first) > 1) {
                List<Integer> rest = seats.subList(first, seats.size());
                int booked = rest.stream().mapToInt(Integer::intValue).sum();
                highest = Math.max(highest, moreThan(rest.size(), booked, missed));
            }
        }
        return highest;
    }

    /** The chance that more than so many of those who are booked come: the upper end of the binomial distribution. */
    static double moreThan(int places, int booked, double missed) {
        // chances that 0, 1, 2 and so on have come so far; adding patients one by one neither overflows nor cancels
        double[] come = new double[booked + 1];
        come[0] = 1;
        for (int patient = 1; patient <= booked; patient++) {
            for (int count = patient; count > 0; count--) {
                come[count] = come[count] * missed + come[count - 1] * (1 - missed);
            }
            come[0] *= missed;
        }
        double chance = 0;
        for (int count = booked; count > places; count--) {
            chance += come[count];
        }
        return Math.min(1, chance);
    }
}
