package chairtime.activity.ui;

import chairtime.activity.MonthSource;
import chairtime.activity.StoryMonth;
import chairtime.activity.YearStory;
import chairtime.platform.Uda;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.ChartSpec;
import chairtime.platform.ui.ChartWithTable;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A contract's year month by month: what counts, where it comes from, and what was to be expected by then. */
class StoryMonthsCard extends Card {

    StoryMonthsCard(YearStory story, List<Component> files) {
        super("Month by month");
        DataGrid<StoryMonth> grid = new DataGrid<>("Months of the year");
        grid.text("Month", month -> Formats.month(month.month()));
        grid.uda("Counts (UDA)", StoryMonth::units);
        grid.component("From", month -> tag(month.source()));
        grid.uda("Contractor month (UDA)", StoryMonth::published);
        grid.uda("Claims (UDA)", StoryMonth::claimed);
        grid.uda("Agreed (UDA)", StoryMonth::agreed);
        grid.uda("Adjustments (UDA)", StoryMonth::adjustments);
        grid.uda("Year to date (UDA)", StoryMonth::toDate);
        grid.uda("Expected by working days (UDA)", StoryMonth::expectedByWorkingDays);
        grid.uda("Expected by season (UDA)", StoryMonth::expectedBySeason);
        grid.setItems(story.months());
        grid.neverScrolls();
        actions(Stream.concat(Stream.of(grid.columnChooser()), files.stream()).toArray(Component[]::new));
        add(new ChartWithTable(chart(story)), grid);
    }

    private static StatusTag tag(MonthSource source) {
        return new StatusTag(
                source.label(), source == MonthSource.AGREED ? StatusTag.Kind.DONE : StatusTag.Kind.NEUTRAL);
    }

    private static ChartSpec chart(YearStory story) {
        List<StoryMonth> months = story.months();
        return ChartSpec.of(
                        message(story),
                        "UDA",
                        "Month",
                        months.stream()
                                .map(month -> Formats.month(month.month()))
                                .toList())
                .bars("Counted to date", toDate(months))
                .line("Expected by working days", units(months, StoryMonth::expectedByWorkingDays))
                .line("Expected by season", units(months, StoryMonth::expectedBySeason));
    }

    private static String message(YearStory story) {
        List<StoryMonth> known =
                story.months().stream().filter(month -> month.units() != null).toList();
        if (known.isEmpty()) {
            return "No month of the year has data yet";
        }
        StoryMonth last = known.get(known.size() - 1);
        Uda gap = last.expectedByWorkingDays().minus(last.toDate());
        return Formats.uda(last.toDate()) + " counted up to " + Formats.month(last.month()) + ", "
                + (gap.compareTo(Uda.ZERO) > 0
                        ? Formats.uda(gap) + " less than expected by working days"
                        : Formats.uda(Uda.ZERO.minus(gap)) + " more than expected by working days");
    }

    /** After the last month with data there is nothing to show. */
    private static List<@Nullable BigDecimal> toDate(List<StoryMonth> months) {
        int known = 0;
        for (int i = 0; i < months.size(); i++) {
            known = months.get(i).units() == null ? known : i + 1;
        }
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            figures.add(i < known ? rounded(months.get(i).toDate()) : null);
        }
        return figures;
    }

    private static List<BigDecimal> units(List<StoryMonth> months, Function<StoryMonth, Uda> figure) {
        return months.stream().map(month -> rounded(figure.apply(month))).toList();
    }

    private static BigDecimal rounded(Uda uda) {
        return uda.units().setScale(1, RoundingMode.HALF_UP);
    }
}
