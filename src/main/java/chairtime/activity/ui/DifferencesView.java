package chairtime.activity.ui;

import chairtime.activity.DifferenceFilter;
import chairtime.activity.SourceDifference;
import chairtime.activity.SourceDifferences;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.IntStream;
import org.springframework.data.domain.Sort;

/** Months of which contractor month and claims say different things. The filter is in the address. */
@Route(FigureQueryNavigation.DIFFERENCES)
@PageTitle("Differences between sources")
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "FINANCE", "AUDITOR"})
class DifferencesView extends Page implements BeforeEnterObserver {

    private static final int YEARS = 8;

    private final transient SourceDifferences differences;
    private final FinancialYear thisYear;
    private final FilterBar filter = new FilterBar();
    private final Select<FinancialYear> year;
    private final TextField text = filter.text("q", "Contract", "Number or provider");
    private final Checkbox notAsked = filter.only("open", "Only those nobody has asked about");
    private final DataGrid<SourceDifference> grid = createGrid();

    DifferencesView(SourceDifferences differences, Clock clock) {
        super("Differences between sources");
        this.differences = differences;
        thisYear = FinancialYear.of(LondonTime.day(clock.instant()));
        year = filter.choice(
                "year",
                "Financial year",
                IntStream.range(0, YEARS)
                        .mapToObj(before -> new FinancialYear(thisYear.startYear() - before))
                        .toList(),
                FinancialYear::toString,
                FinancialYear::toString,
                thisYear.toString());
        add(
                filter.over(
                        grid,
                        Download.button(
                                "Download CSV",
                                "differences.csv",
                                TableExport.CSV,
                                out -> differences.export(chosen(), false, out)),
                        Download.button(
                                "Download Excel",
                                "differences.xlsx",
                                TableExport.XLSX,
                                out -> differences.export(chosen(), true, out))),
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
        DifferenceFilter chosen = chosen();
        long found = differences.count(chosen);
        filter.found(Formats.count(found, "month", "months") + " in " + chosen.year());
        grid.pages(Sort.unsorted(), page -> differences.page(chosen, page), () -> found);
    }

    private DifferenceFilter chosen() {
        return new DifferenceFilter(year.getOptionalValue().orElse(thisYear), text.getValue(), notAsked.getValue());
    }

    private static DataGrid<SourceDifference> createGrid() {
        DataGrid<SourceDifference> grid = new DataGrid<>("Months that differ");
        grid.text("Provider", SourceDifference::providerName).setFlexGrow(2);
        grid.text("Contract", SourceDifference::contractNumber);
        grid.text("Month", row -> Formats.month(row.month()));
        grid.uda("Contractor month (UDA)", SourceDifference::published);
        grid.uda("Claims (UDA)", SourceDifference::claimed);
        grid.number("Difference (UDA)", FigureQueryWords::signed, SourceDifference::difference);
        grid.component("Query", FigureQueryWords::tag);
        grid.onOpen(
                row -> UI.getCurrent().navigate(FigureQueryNavigation.difference(row.contractNumber(), row.month())));
        return grid.whenEmpty(new EmptyState(
                "No differences here",
                "Contractor month and claims agree, or no claims of this year were imported. A contract is compared as"
                        + " soon as claims of one of its months are there."));
    }
}
