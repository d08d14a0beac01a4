package chairtime.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.Certainty;
import chairtime.activity.YearEndOutcome;
import chairtime.activity.YearEndResult;
import chairtime.activity.YearEndRule;
import chairtime.activity.YearFigures;
import chairtime.activity.process.YearEndTableOfTests;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What holds of every contract, year after year. Units are ten-thousandths of a UDA, so that every decimal occurs. */
class YearEndPropertiesTest {

    private static final YearEndJudge JUDGE = new YearEndJudge(new YearEndTableOfTests());
    private static final FinancialYear FIRST = new FinancialYear(2023);
    private static final long MOST = 500_000_0000L;

    /** A contract's year: its target, what was delivered in percent of it, the value. */
    record Year(long contracted, long delivered, long pence) {}

    @Property(tries = 300)
    void overARunOfYearsNoUnitIsLostOrMade(
            @ForAll("years") @Size(min = 1, max = 8) List<Year> years, @ForAll("rules") YearEndRule rule) {
        Uda carried = Uda.ZERO;
        Uda delivered = Uda.ZERO;
        Uda accounted = Uda.ZERO;
        for (int number = 0; number < years.size(); number++) {
            Year year = years.get(number);
            YearFigures figures = figures(FIRST.startYear() + number, year, carried);
            YearEndResult result = JUDGE.yearEnd(rule, figures);
            delivered = delivered.plus(figures.delivered());
            accounted = accounted
                    .plus(figures.contracted())
                    .plus(result.paidExcess())
                    .plus(result.unpaidExcess())
                    .minus(recovered(result, figures));
            carried = result.carriedForward();
        }
        assertThat(delivered)
                .as("targets, excess, recovery, less what is still owed")
                .isEqualTo(accounted.minus(carried));
    }

    @Property(tries = 300)
    void recoveryNeverExceedsTheValueOfTheTarget(
            @ForAll("years") List<Year> years, @ForAll("carried") long carried, @ForAll("rules") YearEndRule rule) {
        for (Year year : years) {
            YearFigures figures = figures(2024, year, uda(carried));
            YearEndResult result = JUDGE.yearEnd(rule, figures);
            assertThat(result.recovery()).isBetween(Money.ZERO, figures.value());
            assertThat(result.recovery().amount().signum() > 0
                            && result.carriedForward().compareTo(Uda.ZERO) != 0)
                    .as("recovered and carried at once")
                    .isFalse();
        }
    }

    @Property(tries = 300)
    void moreDeliveryNeverBringsMoreRecoveryNorALargerDeficitButForTheCliff(
            @ForAll("years") List<Year> years,
            @ForAll @LongRange(min = 1, max = MOST) long more,
            @ForAll("rules") YearEndRule rule) {
        for (Year year : years) {
            YearEndResult less = JUDGE.yearEnd(rule, figures(2024, year, Uda.ZERO));
            YearEndResult better = JUDGE.yearEnd(
                    rule, figures(2024, new Year(year.contracted(), year.delivered() + more, year.pence()), Uda.ZERO));
            assertThat(better.percent()).isGreaterThan(less.percent());
            assertThat(better.recovery()).isLessThanOrEqualTo(less.recovery());
            assertThat(better.unpaidExcess()).isGreaterThanOrEqualTo(less.unpaidExcess());
            assertThat(better.paidExcessValue()).isGreaterThanOrEqualTo(less.paidExcessValue());
            if (less.outcome() != YearEndOutcome.RECOVER) {
                assertThat(better.carriedForward()).isLessThanOrEqualTo(less.carriedForward());
                assertThat(better.outcome()).isNotEqualTo(YearEndOutcome.RECOVER);
            }
        }
    }

    @Property(tries = 300)
    void aTenThousandthUnderTheLineIsUnderTheLine(@ForAll @LongRange(min = 1, max = MOST) long hundredth) {
        long contracted = hundredth * 100;
        Year onTheLine = new Year(contracted, hundredth * 96, 100);
        Year justUnder = new Year(contracted, hundredth * 96 - 1, 100);

        assertThat(JUDGE.yearEnd(usual(), figures(2024, onTheLine, Uda.ZERO)).outcome())
                .isEqualTo(YearEndOutcome.CARRY_DEFICIT);
        assertThat(JUDGE.yearEnd(usual(), figures(2024, justUnder, Uda.ZERO)).outcome())
                .isEqualTo(YearEndOutcome.RECOVER);
        assertThat(JUDGE.yearEnd(usual(), figures(2024, new Year(contracted, contracted, 1), Uda.ZERO))
                        .outcome())
                .isEqualTo(YearEndOutcome.MET);
        assertThat(JUDGE.yearEnd(usual(), figures(2024, new Year(contracted, hundredth * 102, 1), Uda.ZERO))
                        .outcome())
                .isEqualTo(YearEndOutcome.CARRY_CREDIT);
        assertThat(JUDGE.yearEnd(usual(), figures(2024, new Year(contracted, hundredth * 102 + 1, 1), Uda.ZERO))
                        .outcome())
                .isEqualTo(YearEndOutcome.OVER_CEILING);
    }

    @Provide
    Arbitrary<List<Year>> years() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, MOST),
                        Arbitraries.integers().between(0, 1_300_000),
                        Arbitraries.longs().between(0, 2_000_000_000L))
                .as((contracted, millionths, pence) -> new Year(
                        contracted,
                        BigDecimal.valueOf(contracted)
                                .multiply(BigDecimal.valueOf(millionths))
                                .movePointLeft(6)
                                .longValue(),
                        pence))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Long> carried() {
        return Arbitraries.longs().between(-MOST, MOST);
    }

    @Provide
    Arbitrary<YearEndRule> rules() {
        return Arbitraries.of(usual(), rule("100", "110"), rule("102", "110"), rule("104", null), rule("100", null));
    }

    /** Units that the recovered money stands for: the target was not met and nothing is owed any more. */
    private static Uda recovered(YearEndResult result, YearFigures figures) {
        return result.outcome() == YearEndOutcome.RECOVER ? figures.contracted().minus(result.adjusted()) : Uda.ZERO;
    }

    private static YearFigures figures(int startYear, Year year, Uda carried) {
        return new YearFigures(
                new FinancialYear(startYear),
                uda(year.contracted()),
                new Money(BigDecimal.valueOf(year.pence(), 2)),
                uda(year.delivered()),
                carried,
                Uda.ZERO,
                Uda.ZERO);
    }

    private static Uda uda(long tenThousandths) {
        return new Uda(BigDecimal.valueOf(tenThousandths, 4));
    }

    private static YearEndRule usual() {
        return rule("102", null);
    }

    private static YearEndRule rule(String creditCeiling, @Nullable String paidCeiling) {
        return new YearEndRule(
                YearEndRule.EVERYBODY,
                new FinancialYear(2022),
                null,
                BigDecimal.valueOf(96),
                BigDecimal.valueOf(100),
                new BigDecimal(creditCeiling),
                paidCeiling == null ? null : new BigDecimal(paidCeiling),
                BigDecimal.valueOf(30),
                false,
                false,
                Certainty.SOURCED,
                "Test");
    }
}
