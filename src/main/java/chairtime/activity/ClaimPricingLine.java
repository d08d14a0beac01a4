package chairtime.activity;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;

/**
 * Claims of a contract, a year and a category that would earn something else.
 *
 * @param contractNumber ten digits
 * @param year year they count in
 * @param category what was done
 * @param verdict what becomes of them
 * @param claims how many of those that hold
 * @param before delivery of the contract out of them
 * @param after the same by the rules as they are now
 * @param poundsBefore what they earned in pounds
 * @param poundsAfter the same by the rules as they are now
 */
public record ClaimPricingLine(
        String contractNumber,
        FinancialYear year,
        CourseCategory category,
        Verdict verdict,
        long claims,
        Uda before,
        Uda after,
        Money poundsBefore,
        Money poundsAfter) {

    /** What becomes of claims that would earn something else. */
    public enum Verdict {
        CHANGES("Is priced again"),
        /** The year-end of their year is final. */
        FINAL("Stays, the year end is final"),
        /** No tariff or rate holds any more. */
        NO_PRICE("Stays, no tariff or rate holds");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** The verdict in the words of the screens. */
        public String label() {
            return label;
        }
    }

    /** By how much delivery changes. */
    public Uda difference() {
        return after.minus(before);
    }
}
