package chairtime.allocation;

import java.math.BigDecimal;

/**
 * What it would mean to see one more patient in a slot.
 *
 * @param chancePercent chance that more patients come than can be seen from an overbooked slot to the end of the day, in
 *     percent
 * @param highestPercent the highest chance that is allowed
 * @param missedPercent share of patients who do not come that was used
 * @param appointments how many appointments of the practice that share was counted from; 0 when it is the starting
 *     share, because there were too few
 */
public record FurtherSeat(BigDecimal chancePercent, int highestPercent, BigDecimal missedPercent, int appointments) {

    /** Whether the practice may agree to it. */
    public boolean isAllowed() {
        return chancePercent.compareTo(BigDecimal.valueOf(highestPercent)) <= 0;
    }

    /** Whether the share of patients who do not come is the practice's own. */
    public boolean isOwnShare() {
        return appointments > 0;
    }
}
