package chairtime.activity.integration;

import chairtime.activity.CommissionerDelivery;
import chairtime.activity.DeliveryFigures;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the API answers about a commissioner's delivery in one month.
 *
 * @param commissioner the commissioner's code
 * @param month the month, written as 2023-09
 * @param contracts contracts counted
 * @param annualTarget UDA contracted for the year
 * @param delivered UDA delivered, without foundation dentists'
 * @param workingDays working days of the month
 * @param workingDaysInYear working days of the financial year
 * @param percent delivered over the working-day share of the target, rounded half up to two decimals
 */
record DeliveryBody(
        String commissioner,
        String month,
        int contracts,
        BigDecimal annualTarget,
        BigDecimal delivered,
        int workingDays,
        int workingDaysInYear,
        @Nullable BigDecimal percent) {

    static DeliveryBody of(CommissionerDelivery delivery) {
        DeliveryFigures figures = delivery.figures();
        return new DeliveryBody(
                delivery.code(),
                figures.month().toString(),
                figures.contracts(),
                Numbers.plain(figures.annualTarget().units()),
                Numbers.plain(figures.delivered().units()),
                figures.workingDays(),
                figures.workingDaysInYear(),
                Numbers.percent(figures.percent()));
    }
}
