package chairtime.activity.domain;

import chairtime.activity.YearEndOutcome;
import chairtime.activity.YearEndResult;
import chairtime.activity.YearFigures;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The figures of a year and what they come to. */
@Embeddable
public class YearEndJudgement {

    /** Most letters of a rule in words that year ends and runs keep. */
    static final int RULE_LENGTH = 2000;

    private static final int PERCENT_DECIMALS = 10;

    @Embedded
    @AttributeOverride(name = "delivered", column = @Column(name = "delivered"))
    private YearFiguresPart figures = new YearFiguresPart();

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private YearEndOutcome outcome;

    private BigDecimal percent;
    private BigDecimal recovery;
    private BigDecimal carriedForward;
    private BigDecimal unpaidExcess;
    private BigDecimal paidExcess;
    private BigDecimal paidExcessValue;
    private String rule;
    private @Nullable Integer unscheduledRequired;
    private @Nullable Integer unscheduledGiven;
    private @Nullable BigDecimal unscheduledRecovery;
    private @Nullable BigDecimal unscheduledPaid;
    private @Nullable BigDecimal servicesRecovery;

    protected YearEndJudgement() {}

    static YearEndJudgement of(YearFigures figures, YearEndResult result) {
        YearEndJudgement part = new YearEndJudgement();
        part.figures = YearFiguresPart.of(figures);
        part.outcome = result.outcome();
        part.percent = result.percent().setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP);
        part.recovery = result.recovery().amount();
        part.carriedForward = result.carriedForward().units();
        part.unpaidExcess = result.unpaidExcess().units();
        part.paidExcess = result.paidExcess().units();
        part.paidExcessValue = result.paidExcessValue().amount();
        part.rule =
                result.rule().substring(0, Math.min(RULE_LENGTH, result.rule().length()));
        part.servicesRecovery = result.services().amount();
        YearEndResult.Unscheduled second = result.unscheduled();
        if (second != null) {
            part.unscheduledRequired = second.required();
            part.unscheduledGiven = second.given();
            part.unscheduledRecovery = second.recovery().amount();
            part.unscheduledPaid = second.paidAbove().amount();
        }
        return part;
    }

    FinancialYear year() {
        return figures.year();
    }

    YearFigures figures() {
        return figures.figures();
    }

    YearEndResult result() {
        return new YearEndResult(
                outcome,
                figures().adjusted(),
                percent,
                new Money(recovery),
                new Uda(carriedForward),
                new Uda(unpaidExcess),
                new Uda(paidExcess),
                new Money(paidExcessValue),
                rule,
                UnscheduledColumns.of(unscheduledRequired, unscheduledGiven, unscheduledRecovery, unscheduledPaid),
                servicesRecovery == null ? Money.ZERO : new Money(servicesRecovery));
    }
}
