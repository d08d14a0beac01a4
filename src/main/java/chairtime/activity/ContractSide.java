package chairtime.activity;

import chairtime.platform.Uda;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A contract in one financial year, month by month.
 *
 * @param commissionerCode its commissioner of that year, by the code valid then
 * @param contracted units of the year
 * @param counted what counts of each month, April first; null is no data
 */
public record ContractSide(String commissionerCode, Uda contracted, List<@Nullable Uda> counted) {

    /** What counts of that month, 0 for April; null is no data. */
    public @Nullable Uda inMonth(int month) {
        return counted.get(month);
    }

    /** What counts from April to that month, 0 for April; null when none of them has data. */
    public @Nullable Uda toDate(int month) {
        return counted.subList(0, month + 1).stream()
                .filter(Objects::nonNull)
                .reduce(Uda::plus)
                .orElse(null);
    }
}
