package chairtime.procurement.domain;

import chairtime.activity.DeliveryFigures;
import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Delivery figures as they stood when a need was raised. */
@Embeddable
record FiguresSnapshot(
        @Column(name = "figures_month") @JdbcTypeCode(SqlTypes.CHAR) @Nullable String month,
        @Column(name = "figures_year_to_date") Boolean yearToDate,
        @Column(name = "figures_contracts") Integer contracts,
        @Column(name = "figures_without_data") Integer withoutData,
        @Column(name = "figures_annual_target") BigDecimal annualTarget,
        @Column(name = "figures_expected") BigDecimal expected,
        @Column(name = "figures_delivered") BigDecimal delivered,
        @Column(name = "figures_working_days") Integer workingDays,
        @Column(name = "figures_working_days_in_year") Integer workingDaysInYear,
        @Column(name = "figures_percent") @Nullable BigDecimal percent,
        @Column(name = "figures_shortfall") BigDecimal shortfall,
        @Column(name = "figures_shortfall_value") BigDecimal shortfallValue) {

    static FiguresSnapshot of(DeliveryFigures figures) {
        return new FiguresSnapshot(
                figures.month().toString(),
                figures.yearToDate(),
                figures.contracts(),
                figures.contractsWithoutData(),
                figures.annualTarget().units(),
                figures.expected().units(),
                figures.delivered().units(),
                figures.workingDays(),
                figures.workingDaysInYear(),
                figures.percent(),
                figures.shortfall().units(),
                figures.shortfallValue().amount());
    }

    DeliveryFigures figures() {
        return new DeliveryFigures(
                TreatmentMonth.parse(month),
                yearToDate,
                contracts,
                withoutData,
                new Uda(annualTarget),
                new Uda(expected),
                new Uda(delivered),
                workingDays,
                workingDaysInYear,
                percent,
                new Uda(shortfall),
                new Money(shortfallValue));
    }
}
