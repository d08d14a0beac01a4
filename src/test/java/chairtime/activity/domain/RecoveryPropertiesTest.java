package chairtime.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.Instalment;
import chairtime.activity.InstalmentState;
import chairtime.activity.MoneyWay;
import chairtime.activity.NewReceipt;
import chairtime.activity.RecoveryKind;
import chairtime.activity.RecoveryPlan;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.security.AccountId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds of every recovery, whatever is recorded and taken back. */
class RecoveryPropertiesTest {

    private static final LocalDate DECIDED = LocalDate.of(2024, 1, 10);
    private static final AccountId WHO_DECIDED = new AccountId(1);
    private static final AccountId FINANCE = new AccountId(2);

    @Property(tries = 300)
    void dueIsReceivedAndOutstandingAfterAnySequence(
            @ForAll @LongRange(min = 1, max = 5_000_000) long pence,
            @ForAll @IntRange(min = 1, max = 12) int count,
            @ForAll @Size(max = 30) List<@LongRange(min = -2_000_000, max = 2_000_000) Long> steps,
            @ForAll @IntRange(max = 500) int days) {
        Money due = money(pence);
        YearEndRecovery recovery = set(due, count);
        List<Money> standing = new ArrayList<>();
        for (long step : steps) {
            if (step < 0 && !standing.isEmpty()) {
                recovery.takeBack(standing.remove((int) (-step % standing.size())), FINANCE);
            } else {
                record(recovery, money(step), standing);
            }

            assertThat(recovery.received()).isEqualTo(standing.stream().reduce(money(0), Money::plus));
            assertThat(recovery.received().plus(recovery.outstanding())).isEqualTo(due);
            assertThat(Money.ZERO.exceeds(recovery.outstanding())).isFalse();
        }
        LocalDate today = DECIDED.plusDays(days);
        List<InstalmentState> states = Instalments.received(recovery.instalments(), recovery.received(), today);
        assertThat(states.stream().map(InstalmentState::received).reduce(money(0), Money::plus))
                .isEqualTo(recovery.received());
        assertThat(overdue(states)).isEqualTo(overdue(recovery, today));
    }

    /** Some are more than is outstanding, or nothing: those are refused and change nothing. */
    private static void record(YearEndRecovery recovery, Money amount, List<Money> standing) {
        boolean possible = amount.exceeds(Money.ZERO) && !amount.exceeds(recovery.outstanding());
        try {
            recovery.receive(new NewReceipt(DECIDED, amount, MoneyWay.PAID, "BACS"), deed(FINANCE));
            assertThat(possible).isTrue();
            standing.add(amount);
        } catch (RefusedException refused) {
            assertThat(possible).isFalse();
        }
    }

    private static Money overdue(List<InstalmentState> states) {
        return states.stream()
                .filter(InstalmentState::overdue)
                .map(InstalmentState::outstanding)
                .reduce(money(0), Money::plus);
    }

    private static Money overdue(YearEndRecovery recovery, LocalDate today) {
        Money owed = recovery.instalments().stream()
                .filter(one -> one.dueOn().isBefore(today))
                .map(Instalment::amount)
                .reduce(money(0), Money::plus);
        return owed.exceeds(recovery.received()) ? owed.minus(recovery.received()) : money(0);
    }

    private static YearEndRecovery set(Money due, int count) {
        RecoveryPlan plan =
                new RecoveryPlan(RecoveryKind.OFFER, due, count, DECIDED.plusDays(20), false, "Not delivered.");
        return YearEndRecovery.of(plan, due, new YearEndLimits(28, 10, 14, 12), deed(WHO_DECIDED));
    }

    private static Deed deed(AccountId who) {
        return new Deed(who, LondonTime.instantOf(DECIDED.atTime(12, 0)));
    }

    private static Money money(long pence) {
        return new Money(BigDecimal.valueOf(pence, 2));
    }
}
