package chairtime.activity.domain;

import chairtime.activity.YearFigures;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** The figures of a contract's year as they stood when somebody judged them. */
@Embeddable
public class YearFiguresPart {

    private int startYear;
    private BigDecimal contracted;
    private BigDecimal contractValue;

    @Column(name = "scheduled")
    private BigDecimal delivered;

    private BigDecimal carryForward;
    private BigDecimal newPatientPremium;
    private BigDecimal miscellaneous;

    protected YearFiguresPart() {}

    static YearFiguresPart of(YearFigures figures) {
        YearFiguresPart part = new YearFiguresPart();
        part.startYear = figures.year().startYear();
        part.contracted = figures.contracted().units();
        part.contractValue = figures.value().amount();
        part.delivered = figures.delivered().units();
        part.carryForward = figures.carryForward().units();
        part.newPatientPremium = figures.newPatientPremium().units();
        part.miscellaneous = figures.miscellaneous().units();
        return part;
    }

    FinancialYear year() {
        return new FinancialYear(startYear);
    }

    YearFigures figures() {
        return new YearFigures(
                year(),
                new Uda(contracted),
                new Money(contractValue),
                new Uda(delivered),
                new Uda(carryForward),
                new Uda(newPatientPremium),
                new Uda(miscellaneous));
    }
}
