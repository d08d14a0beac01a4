package chairtime.activity.domain;

import chairtime.activity.Instalment;
import chairtime.activity.InstalmentState;
import chairtime.platform.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Splits a recovery into monthly instalments. */
public final class Instalments {

    private static final int PENCE = 2;

    private Instalments() {}

    /** Equal instalments a month apart; the last one takes the pennies that are left, so that they add up exactly. */
    public static List<Instalment> of(Money amount, int count, LocalDate firstOn) {
        if (count < 1) {
            return List.of();
        }
        Money each = new Money(amount.amount().divide(BigDecimal.valueOf(count), PENCE, RoundingMode.DOWN));
        List<Instalment> all = new ArrayList<>();
        for (int number = 1; number < count; number++) {
            all.add(new Instalment(number, firstOn.plusMonths(number - 1L), each));
        }
        all.add(new Instalment(count, firstOn.plusMonths(count - 1L), amount.minus(each.times(count - 1L))));
        return List.copyOf(all);
    }

    /** What came is counted for the oldest first. */
    public static List<InstalmentState> received(List<Instalment> instalments, Money received, LocalDate today) {
        List<InstalmentState> states = new ArrayList<>();
        Money left = received;
        for (Instalment one : instalments) {
            Money of = left.exceeds(one.amount()) ? one.amount() : left;
            left = left.minus(of);
            states.add(new InstalmentState(
                    one, of, one.dueOn().isBefore(today) && one.amount().exceeds(of)));
        }
        return List.copyOf(states);
    }
}
