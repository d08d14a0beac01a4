package chairtime.activity;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recovery that is set, as lists show it.
 *
 * @param yearEnd year end that it came of
 * @param contractNumber contract
 * @param providerName provider that owes it
 * @param year financial year
 * @param amount pounds in all
 * @param received pounds that came
 * @param overdue pounds whose day has passed
 * @param nextDueOn day of the oldest instalment that is not received in full; null when nothing is outstanding
 */
public record RecoveryItem(
        YearEndId yearEnd,
        String contractNumber,
        String providerName,
        FinancialYear year,
        Money amount,
        Money received,
        Money overdue,
        @Nullable LocalDate nextDueOn) {

    /** Pounds that are still to come. */
    public Money outstanding() {
        return amount.minus(received);
    }

    /** Where it stands. */
    public RecoveryState state() {
        if (overdue.exceeds(Money.ZERO)) {
            return RecoveryState.OVERDUE;
        }
        return outstanding().exceeds(Money.ZERO) ? RecoveryState.ON_TIME : RecoveryState.RECEIVED;
    }
}
