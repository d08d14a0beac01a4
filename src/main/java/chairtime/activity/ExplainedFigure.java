package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a contract's year with the rows and the rule behind it.
 *
 * @param figure which one
 * @param label its name on the page
 * @param units UDA, if it is any
 * @param money pounds, if it is any
 * @param percent percentage, unrounded, if it is one
 * @param rule how it was made, in words
 * @param rows what it was made of
 */
public record ExplainedFigure(
        YearFigure figure,
        String label,
        @Nullable Uda units,
        @Nullable Money money,
        @Nullable BigDecimal percent,
        String rule,
        List<SourceRow> rows) {

    static ExplainedFigure ofUnits(YearFigure figure, Uda units, String rule, List<SourceRow> rows) {
        return new ExplainedFigure(figure, figure.label(), units, null, null, rule, rows);
    }

    static ExplainedFigure ofMoney(YearFigure figure, @Nullable Money money, String rule, List<SourceRow> rows) {
        return new ExplainedFigure(figure, figure.label(), null, money, null, rule, rows);
    }

    static ExplainedFigure ofPercent(
            YearFigure figure, @Nullable BigDecimal percent, String rule, List<SourceRow> rows) {
        return new ExplainedFigure(figure, figure.label(), null, null, percent, rule, rows);
    }
}
