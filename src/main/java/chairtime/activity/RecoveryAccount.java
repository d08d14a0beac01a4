package chairtime.activity;

import chairtime.platform.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recovery that is set, and what was received of it.
 *
 * @param amount pounds in all
 * @param received pounds that came
 * @param instalments by their days
 * @param records what was recorded, latest first, with what was taken back
 * @param whyNot why whoever asks cannot record anything; null when they can
 */
public record RecoveryAccount(
        Money amount,
        Money received,
        List<InstalmentState> instalments,
        List<MoneyRecord> records,
        @Nullable String whyNot) {

    /** Pounds that are still to come. */
    public Money outstanding() {
        return amount.minus(received);
    }

    /** Pounds whose day has passed. */
    public Money overdue() {
        return instalments.stream()
                .filter(InstalmentState::overdue)
                .map(InstalmentState::outstanding)
                .reduce(Money.ZERO, Money::plus);
    }
}
