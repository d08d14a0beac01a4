package chairtime.activity.domain;

import chairtime.activity.MidYearFigures;
import chairtime.activity.MidYearResult;
import chairtime.activity.YearFigures;
import chairtime.platform.FinancialYear;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The figures of a review and the rule that asks for it. */
@Embeddable
public class MidYearJudgement {

    private static final int RULE_LENGTH = 1000;
    private static final int PERCENT_DECIMALS = 10;

    @Embedded
    private YearFiguresPart figures = new YearFiguresPart();

    private BigDecimal percent;
    private String rule;
    private BigDecimal shareByCut;

    protected MidYearJudgement() {}

    static MidYearJudgement of(YearFigures figures, MidYearResult result, BigDecimal shareByCut) {
        MidYearJudgement part = new MidYearJudgement();
        part.figures = YearFiguresPart.of(figures);
        part.percent = result.percent().setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP);
        part.rule =
                result.rule().substring(0, Math.min(RULE_LENGTH, result.rule().length()));
        part.shareByCut = shareByCut;
        return part;
    }

    FinancialYear year() {
        return figures.year();
    }

    BigDecimal shareByCut() {
        return shareByCut;
    }

    MidYearFigures figures() {
        YearFigures year = figures.figures();
        return new MidYearFigures(
                year,
                percent,
                ExpectedShortfall.units(year, shareByCut),
                ExpectedShortfall.value(year, shareByCut),
                shareByCut,
                rule);
    }
}
