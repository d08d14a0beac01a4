package chairtime.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.Instalment;
import chairtime.platform.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class InstalmentsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 31);

    @Property
    void instalmentsAddUpToThePenny(
            @ForAll @LongRange(min = 1, max = 100_000_000_00L) long pence,
            @ForAll @IntRange(min = 1, max = 60) int count) {
        Money amount = new Money(BigDecimal.valueOf(pence, 2));

        List<Instalment> all = Instalments.of(amount, count, FIRST);

        assertThat(all).hasSize(count);
        assertThat(all.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus))
                .isEqualTo(amount);
        assertThat(all).allSatisfy(one -> assertThat(one.amount()).isGreaterThanOrEqualTo(Money.ZERO));
    }

    @org.junit.jupiter.api.Test
    void theLastOneTakesThePenniesThatAreLeft() {
        assertThat(Instalments.of(Money.of("100.00"), 3, FIRST))
                .extracting(Instalment::amount)
                .containsExactly(Money.of("33.33"), Money.of("33.33"), Money.of("33.34"));
    }

    @org.junit.jupiter.api.Test
    void theyAreDueAMonthApartAlsoWhereAMonthIsShort() {
        assertThat(Instalments.of(Money.of("3.00"), 3, FIRST))
                .extracting(Instalment::dueOn)
                .containsExactly(FIRST, LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31));
    }
}
