package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an item earns, from a day on.
 *
 * @param commissionerCode whose tariff; {@code *} for everybody without an own one
 * @param item what is priced
 * @param validFrom first day of the date that selects it
 * @param validTo last day; null while it holds
 * @param selectedBy which date of a course that is
 * @param units units it earns; null when it is priced in pounds
 * @param pounds pounds that are shown as units at the contract's own rate; null when it is priced in units
 * @param guaranteed pounds paid apart, whether or not there is a claim
 * @param claims claims that the pounds are spread over
 * @param certainty how far it can be relied on
 * @param source who says so
 */
public record Tariff(
        String commissionerCode,
        TariffItem item,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        SelectedBy selectedBy,
        @Nullable Uda units,
        @Nullable Money pounds,
        Money guaranteed,
        int claims,
        Certainty certainty,
        String source) {

    /** Which date of a course selects a tariff. */
    public enum SelectedBy {
        ACCEPTANCE("Acceptance"),
        COMPLETION("Completion");

        private final String label;

        SelectedBy(String label) {
            this.label = label;
        }

        /** The date in the words of the screens. */
        public String label() {
            return label;
        }
    }

    /** Whether a commissioner has set it for itself. */
    public boolean own() {
        return !YearEndRule.EVERYBODY.equals(commissionerCode);
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** What it earns, such as {@code 3 UDA}, {@code £60.00} or {@code £293.40 over 6 claims}. */
    public String inWords() {
        return units == null
                ? pounds + (claims > 1 ? " over " + claims + " claims" : "")
                : units.units().stripTrailingZeros().toPlainString() + " UDA";
    }
}
