package chairtime.activity;

import chairtime.platform.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The least that a unit is worth from a day on. A contract under it keeps its value and gets a smaller target. Rules
 * section 1.4.
 *
 * @param validFrom first day
 * @param pounds pounds for a unit
 * @param upliftPercent by how much contracts were raised that year; null when it is not known
 * @param afterUplift the least value after that; null when it is not known
 * @param certainty how far it can be relied on
 * @param source who says so
 */
public record MinimumUdaValue(
        LocalDate validFrom,
        Money pounds,
        @Nullable BigDecimal upliftPercent,
        @Nullable Money afterUplift,
        Certainty certainty,
        String source) {

    /** The value in words. */
    public String inWords() {
        return pounds + " for a UDA" + (upliftPercent == null ? "" : ", uplift " + YearEndRule.percent(upliftPercent));
    }
}
