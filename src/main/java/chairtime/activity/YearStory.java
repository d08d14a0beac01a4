package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.util.List;

/**
 * A contract's financial year that explains itself.
 *
 * @param contractYear the year's figures
 * @param over whether the year has ended; before that its result is only what it would be if nothing more came
 * @param result what the rules of the year make of it
 * @param toLine units missing to the line under which money is recovered; none once it is reached
 * @param toLineValue pounds for those at the contract's own rate
 * @param figures every figure with its rows and its rule
 * @param months month by month, April first
 */
public record YearStory(
        ContractYear contractYear,
        boolean over,
        YearEndResult result,
        Uda toLine,
        Money toLineValue,
        List<ExplainedFigure> figures,
        List<StoryMonth> months) {

    /** The figure with its explanation. */
    public ExplainedFigure figure(YearFigure wanted) {
        return figures.stream()
                .filter(each -> each.figure() == wanted)
                .findFirst()
                .orElseThrow();
    }

    /** Whether unscheduled care and the rest of the contract are judged apart. */
    public boolean hasTwoTargets() {
        return figures.stream().anyMatch(each -> each.figure() == YearFigure.UNSCHEDULED);
    }

    /** How many months have data. */
    public long monthsWithData() {
        return months.stream().filter(month -> month.units() != null).count();
    }
}
