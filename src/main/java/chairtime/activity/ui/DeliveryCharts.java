package chairtime.activity.ui;

import chairtime.activity.CommissionerDelivery;
import chairtime.activity.ContractMonth;
import chairtime.activity.DeliveryPeriod;
import chairtime.activity.MonthOfDelivery;
import chairtime.platform.Uda;
import chairtime.platform.ui.ChartSpec;
import chairtime.platform.ui.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pictures of delivery; each title is its message. */
final class DeliveryCharts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private DeliveryCharts() {}

    static ChartSpec worst(List<CommissionerDelivery> worstFirst, DeliveryPeriod period) {
        CommissionerDelivery worst = worstFirst.get(0);
        return ChartSpec.of(
                        worst.name() + " delivered "
                                + Formats.percent(worst.figures().percent()) + " of its share, the least in "
                                + Words.period(period),
                        "%",
                        "Commissioner",
                        worstFirst.stream().map(CommissionerDelivery::name).toList())
                .bars(
                        "Delivered",
                        worstFirst.stream()
                                .map(delivery -> rounded(delivery.figures().percent()))
                                .toList())
                .target("Working-day share", HUNDRED)
                .lying();
    }

    static ChartSpec trend(String name, List<MonthOfDelivery> months) {
        MonthOfDelivery last = months.get(months.size() - 1);
        return ChartSpec.of(
                        name + " delivered " + Formats.percent(last.percent()) + " of its share in "
                                + Formats.month(last.month()),
                        "UDA",
                        "Month",
                        months.stream()
                                .map(month -> Formats.month(month.month()))
                                .toList())
                .bars(
                        "Delivered",
                        months.stream().map(month -> units(month.delivered())).toList())
                .line(
                        "Expected by working days",
                        months.stream().map(month -> units(month.expected())).toList());
    }

    static ChartSpec contract(List<ContractMonth> oldestFirst) {
        ContractMonth last = oldestFirst.get(oldestFirst.size() - 1);
        String message = last.delivered() == null
                ? "No data for " + Formats.month(last.month())
                : "Delivered " + Formats.percent(last.percent()) + " of its share in " + Formats.month(last.month());
        return ChartSpec.of(
                        message,
                        "UDA",
                        "Month",
                        oldestFirst.stream()
                                .map(month -> Formats.month(month.month()))
                                .toList())
                .bars(
                        "Delivered",
                        oldestFirst.stream()
                                .map(month -> units(month.delivered()))
                                .toList())
                .line(
                        "Expected by working days",
                        oldestFirst.stream()
                                .map(month -> units(month.expected()))
                                .toList());
    }

    private static @Nullable BigDecimal units(@Nullable Uda uda) {
        return uda == null ? null : uda.units().setScale(1, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.setScale(1, RoundingMode.HALF_UP);
    }
}
