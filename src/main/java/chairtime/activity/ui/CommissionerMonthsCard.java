package chairtime.activity.ui;

import chairtime.activity.CommissionerYear;
import chairtime.activity.PositionFigure;
import chairtime.activity.PositionMonth;
import chairtime.platform.FinancialYear;
import chairtime.platform.Uda;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.ChartSpec;
import chairtime.platform.ui.ChartWithTable;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A commissioner's year month by month: what counts, what was to be expected, and the year before. */
class CommissionerMonthsCard extends Card {

    CommissionerMonthsCard(CommissionerYear year) {
        super("Month by month");
        FinancialYear last = new FinancialYear(year.year().startYear() - 1);
        DataGrid<PositionMonth> grid = new DataGrid<>("Months of the commissioner's year");
        grid.text("Month", month -> Formats.month(month.month()));
        grid.uda("Counts (UDA)", PositionMonth::counted);
        grid.uda("From April (UDA)", PositionMonth::toDate);
        grid.uda("Expected by working days (UDA)", PositionMonth::byWorkingDays);
        grid.uda("Expected by season (UDA)", PositionMonth::bySeason);
        grid.uda("Same month of " + last + " (UDA)", PositionMonth::before);
        grid.uda("From April in " + last + " (UDA)", PositionMonth::beforeToDate);
        grid.count("Contracts with data", PositionMonth::contractsWithData);
        grid.setItems(year.months());
        grid.neverScrolls();
        grid.onOpen(month -> PositionPanel.open(year, PositionFigure.IN_MONTH, month.month()));
        actions(grid.columnChooser());
        actions(grid.downloads(
                "months-" + year.commissionerCode() + "-" + year.year().startYear()));
        add(
                new ChartWithTable(chart(year, last)),
                new Paragraph("Open a month to see what each contract adds to it."),
                grid);
    }

    private static ChartSpec chart(CommissionerYear year, FinancialYear last) {
        List<PositionMonth> months = year.months();
        ChartSpec chart = ChartSpec.of(
                        message(months),
                        "UDA",
                        "Month",
                        months.stream()
                                .map(month -> Formats.month(month.month()))
                                .toList())
                .bars("Counted from April", toDate(months))
                .line("Expected by working days", units(months, PositionMonth::byWorkingDays))
                .line("Expected by season", units(months, PositionMonth::bySeason));
        if (months.stream().anyMatch(month -> month.before() != null)) {
            chart = chart.line(last + " from April", before(months));
        }
        Uda contracted = year.position(months.get(0).month()).get(0).now();
        return contracted == null
                ? chart
                : chart.target(
                        "Contracted for the year",
                        Optional.ofNullable(PositionWords.units(contracted)).orElseThrow());
    }

    private static String message(List<PositionMonth> months) {
        return known(months)
                .map(month -> Formats.uda(month.toDate()) + " counted up to " + Formats.month(month.month()) + ", "
                        + PositionWords.gap(month))
                .orElse("No month of the year has data yet");
    }

    private static Optional<PositionMonth> known(List<PositionMonth> months) {
        return months.stream().filter(month -> month.counted() != null).reduce((one, later) -> later);
    }

    /** After the last month with data there is nothing to show. */
    private static List<@Nullable BigDecimal> toDate(List<PositionMonth> months) {
        int shown = known(months).map(months::indexOf).orElse(-1) + 1;
        return cut(months, shown, PositionMonth::toDate);
    }

    private static List<@Nullable BigDecimal> before(List<PositionMonth> months) {
        int shown = months.stream()
                        .filter(month -> month.before() != null)
                        .reduce((one, later) -> later)
                        .map(months::indexOf)
                        .orElse(-1)
                + 1;
        return cut(months, shown, PositionMonth::beforeToDate);
    }

    private static List<@Nullable BigDecimal> units(
            List<PositionMonth> months, Function<PositionMonth, @Nullable Uda> figure) {
        return cut(months, months.size(), figure);
    }

    private static List<@Nullable BigDecimal> cut(
            List<PositionMonth> months, int shown, Function<PositionMonth, @Nullable Uda> figure) {
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            figures.add(i < shown ? PositionWords.units(figure.apply(months.get(i))) : null);
        }
        return figures;
    }
}
