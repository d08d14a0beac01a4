package chairtime.activity;

import chairtime.activity.domain.ContractMonthRows;
import chairtime.activity.domain.PeriodMonths;
import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the expected share and the state beside a contract's month. */
final class ContractMonths {

    private ContractMonths() {}

    static ContractMonth of(ContractMonthRows.Row row, DeliveryPeriods periods) {
        PeriodMonths share = periods.of(List.of(row.month()));
        BigDecimal year = BigDecimal.valueOf(share.workingDaysInYear());
        BigDecimal targetDays = row.annualTarget().multiply(BigDecimal.valueOf(share.workingDays()));
        BigDecimal percent = row.delivered() == null ? null : Figures.percent(row.delivered(), targetDays, year);
        TreatmentMonth month = DeliveryPeriods.month(row.month());
        return new ContractMonth(
                month,
                row.commissionerCode(),
                new Uda(row.annualTarget()),
                new Money(row.annualValue()),
                Figures.uda(targetDays, year),
                uda(row.delivered()),
                uda(row.deliveredFd()),
                row.lateClaims(),
                percent,
                periods.state(month, row.delivered() != null, percent));
    }

    private static @Nullable Uda uda(@Nullable BigDecimal units) {
        return units == null ? null : new Uda(units);
    }
}
