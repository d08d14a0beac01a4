package chairtime.activity.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * By how much the sums of one contract change, by both months, category and commissioner. Its size depends on months
 * and categories, not on the number of claims.
 */
public final class ClaimChanges {

    /** Standings, as the column of that name keeps them. */
    public static final int COUNTED = 0;

    public static final int LATE = 1;
    public static final int AFTER_YEAR = 2;
    public static final int FOUNDATION_DENTIST = 3;
    public static final int FLEXIBLE = 4;
    public static final int DELETION = 5;
    public static final int INCOMPLETE = 6;

    /**
     * What a sum belongs to.
     *
     * @param treatmentMonth twelve times the year, and the month less one
     * @param scheduleMonth the same
     * @param category FP17 category
     * @param commissioner code of the commissioner whose import brought the claims
     */
    public record Key(int treatmentMonth, int scheduleMonth, int category, String commissioner)
            implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int order = Integer.compare(treatmentMonth, other.treatmentMonth);
            order = order == 0 ? Integer.compare(scheduleMonth, other.scheduleMonth) : order;
            order = order == 0 ? Integer.compare(category, other.category) : order;
            return order == 0 ? commissioner.compareTo(other.commissioner) : order;
        }
    }

    /** Sums of claims; units in ten-thousandths, money in pence. */
    public static final class Sums {

        private long claims;
        private long late;
        private long afterYear;
        private long incomplete;
        private long units;
        private long unitsFoundation;
        private long unitsFlexible;
        private long pence;
        private long charges;

        public long claims() {
            return claims;
        }

        public long late() {
            return late;
        }

        public long afterYear() {
            return afterYear;
        }

        public long incomplete() {
            return incomplete;
        }

        public long units() {
            return units;
        }

        public long unitsFoundation() {
            return unitsFoundation;
        }

        public long unitsFlexible() {
            return unitsFlexible;
        }

        public long pence() {
            return pence;
        }

        public long charges() {
            return charges;
        }

        /** Whether nothing changes. */
        public boolean isNothing() {
            return claims == 0
                    && late == 0
                    && afterYear == 0
                    && incomplete == 0
                    && units == 0
                    && unitsFoundation == 0
                    && unitsFlexible == 0
                    && pence == 0
                    && charges == 0;
        }
    }

    private final Map<Key, Sums> sums = new HashMap<>();

    /** Takes a claim into the sums, or with -1 out of them. */
    public void add(int sign, String commissioner, ClaimRow claim) {
        if (claim.standing() == DELETION) {
            return;
        }
        Key key = new Key(claim.treatmentMonth(), claim.scheduleMonth(), claim.category(), commissioner);
        Sums sum = sums.computeIfAbsent(key, any -> new Sums());
        sum.claims += sign;
        sum.charges += sign * claim.charge();
        switch (claim.standing()) {
            case LATE -> sum.late += sign;
            case AFTER_YEAR -> sum.afterYear += sign;
            case INCOMPLETE -> sum.incomplete += sign;
            case FOUNDATION_DENTIST -> sum.unitsFoundation += sign * claim.units();
            case FLEXIBLE -> sum.unitsFlexible += sign * claim.units();
            default -> {
                sum.units += sign * claim.units();
                sum.pence += sign * claim.pence();
            }
        }
    }

    /** Gives every change in order and begins anew. */
    public void drain(BiConsumer<Key, Sums> taker) {
        sums.entrySet().stream()
                .filter(change -> !change.getValue().isNothing())
                .sorted(Map.Entry.comparingByKey())
                .forEach(change -> taker.accept(change.getKey(), change.getValue()));
        sums.clear();
    }
}
