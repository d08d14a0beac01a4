package chairtime.activity;

import chairtime.activity.domain.DeliveryRows;
import chairtime.activity.domain.PeriodMonths;
import chairtime.platform.TreatmentMonth;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Delivery out of the imported months, for other modules. */
@Component
@Transactional(readOnly = true)
class StoredDelivery implements Delivery {

    private final DeliveryRows rows;
    private final DeliveryPeriods periods;
    private final DeliveryScope scope;

    StoredDelivery(DeliveryRows rows, DeliveryPeriods periods, DeliveryScope scope) {
        this.rows = rows;
        this.periods = periods;
        this.scope = scope;
    }

    @Override
    public Optional<DeliveryFigures> yearToDate(String commissionerCode, Collection<String> districts) {
        scope.requireWholeAreas();
        return rows.newestMonth(commissionerCode).map(newest -> figures(commissionerCode, districts, newest));
    }

    private DeliveryFigures figures(String commissionerCode, Collection<String> districts, LocalDate newest) {
        TreatmentMonth month = DeliveryPeriods.month(newest);
        PeriodMonths period = periods.of(rows.months(commissionerCode, DeliveryPeriods.firstDay(month, true), newest));
        return Figures.of(rows.totals(commissionerCode, districts, period), period, true);
    }
}
