package chairtime.activity.domain;

import chairtime.activity.Course;
import chairtime.activity.Tariff;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The prices of one item over time, found without a database. */
final class DatedPrices {

    private final Price[] prices;

    /** @param tariffs of that item, whichever goes first first */
    DatedPrices(List<Tariff> tariffs) {
        prices = tariffs.stream().map(Price::of).toArray(Price[]::new);
    }

    /**
     * The price that holds for the course.
     *
     * @param countingDay completion, or what stands in for it
     */
    @Nullable
    Price on(Course course, int countingDay) {
        for (Price price : prices) {
            int day = price.byCompletion ? countingDay : course.accepted();
            if (day >= price.from && day <= price.to) {
                return price;
            }
        }
        return null;
    }

    /**
     * What an item earns.
     *
     * @param from first day
     * @param to last day
     * @param byCompletion whether completion selects it, and not acceptance
     * @param tenThousandths units it earns; {@link #IN_POUNDS} when it is priced in pounds
     * @param pounds pounds of all of its claims together
     * @param claims claims they are spread over
     */
    record Price(int from, int to, boolean byCompletion, long tenThousandths, BigDecimal pounds, int claims) {

        private static final long IN_POUNDS = -1;
        private static final int UDA_DECIMALS = 4;
        private static final int PENCE = 2;

        static Price of(Tariff tariff) {
            Uda units = tariff.units();
            Money pounds = tariff.pounds();
            return new Price(
                    (int) tariff.validFrom().toEpochDay(),
                    DatedAnswers.lastDay(tariff.validTo()),
                    tariff.selectedBy() == Tariff.SelectedBy.COMPLETION,
                    units == null ? IN_POUNDS : units.units().unscaledValue().longValueExact(),
                    pounds == null ? BigDecimal.ZERO : pounds.amount(),
                    tariff.claims());
        }

        boolean inPounds() {
            return tenThousandths == IN_POUNDS;
        }

        /** Ten-thousandths of a unit that one claim earns at that rate. */
        long unitsAt(@Nullable BigDecimal rate) {
            return inPounds()
                    ? pounds.divide(
                                    Objects.requireNonNull(rate).multiply(BigDecimal.valueOf(claims)),
                                    UDA_DECIMALS,
                                    RoundingMode.HALF_UP)
                            .unscaledValue()
                            .longValueExact()
                    : tenThousandths;
        }

        /** Pence that one claim earns. */
        long pence() {
            return inPounds()
                    ? pounds.divide(BigDecimal.valueOf(claims), PENCE, RoundingMode.HALF_UP)
                            .unscaledValue()
                            .longValueExact()
                    : 0;
        }
    }
}
