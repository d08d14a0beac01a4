package chairtime.activity;

import chairtime.platform.Money;
import java.util.List;

/**
 * Money withheld at mid-year, and what was released of it.
 *
 * @param withheld the most that is withheld of later payments
 * @param released pounds of it that were released
 * @param records the releases, latest first, with what was taken back
 * @param mayRelease whether whoever asks may release some
 */
public record WithheldAccount(Money withheld, Money released, List<MoneyRecord> records, boolean mayRelease) {

    /** Pounds that are still withheld. */
    public Money still() {
        return withheld.minus(released);
    }
}
