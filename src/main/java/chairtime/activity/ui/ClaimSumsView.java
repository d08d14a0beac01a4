package chairtime.activity.ui;

import chairtime.activity.ClaimGrouping;
import chairtime.activity.ClaimSum;
import chairtime.activity.ClaimSumFilter;
import chairtime.activity.ClaimSums;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.data.domain.Sort;

/** Claims added up by month, category, contract or year. What is chosen is in the address. */
@Route(DeliveryNavigation.CLAIM_SUMS)
@PageTitle("Claims added up")
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "FINANCE", "AUDITOR"})
class ClaimSumsView extends Page implements BeforeEnterObserver {

    private static final int YEARS = 8;
    private static final String BY = "by";
    private static final String YEAR = "year";

    private final transient ClaimSums sums;
    private final FinancialYear thisYear;
    private final FilterBar filter = new FilterBar();
    private final Select<ClaimGrouping> by =
            filter.choice(BY, "Added up by", ClaimGrouping.values(), ClaimGrouping::label, ClaimGrouping.MONTH.label());
    private final Select<FinancialYear> year;
    private final TextField text = filter.text("q", "Contract", "Number or provider");
    private final DataGrid<ClaimSum> grid = new DataGrid<>("Sums of claims");

    ClaimSumsView(ClaimSums sums, Clock clock) {
        super("Claims added up");
        this.sums = sums;
        thisYear = FinancialYear.of(LondonTime.day(clock.instant()));
        year = filter.choice(
                YEAR,
                "Financial year",
                IntStream.range(0, YEARS)
                        .mapToObj(before -> new FinancialYear(thisYear.startYear() - before))
                        .toList(),
                FinancialYear::toString,
                FinancialYear::toString,
                thisYear.toString());
        under("Delivery", DeliveryNavigation.DELIVERY);
        createColumns();
        add(
                new Paragraph("Claims that hold, by the month in which the course was completed. Late claims and those"
                        + " after the year's fifteen schedules are counted and earn nothing; foundation dentists and"
                        + " flexible commissioning stand apart from delivery."),
                filter.over(
                        grid,
                        Download.button(
                                "Download CSV",
                                "claims-added-up.csv",
                                TableExport.CSV,
                                out -> sums.export(chosen(), false, out)),
                        Download.button(
                                "Download Excel",
                                "claims-added-up.xlsx",
                                TableExport.XLSX,
                                out -> sums.export(chosen(), true, out))),
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
        ClaimSumFilter chosen = chosen();
        year.setVisible(chosen.by() != ClaimGrouping.YEAR);
        text.setVisible(chosen.by() == ClaimGrouping.CONTRACT);
        grid.getColumnByKey("Of").setHeader(chosen.by().label());
        grid.getColumnByKey("Name")
                .setVisible(chosen.by() == ClaimGrouping.CATEGORY || chosen.by() == ClaimGrouping.CONTRACT);
        long found = sums.count(chosen);
        filter.found(Formats.count(found, "row", "rows"));
        grid.pages(Sort.unsorted(), page -> sums.page(chosen, page), () -> found);
    }

    private ClaimSumFilter chosen() {
        return new ClaimSumFilter(
                by.getOptionalValue().orElse(ClaimGrouping.MONTH),
                year.getOptionalValue().orElse(thisYear),
                text.getValue());
    }

    private void createColumns() {
        grid.text("Of", this::key);
        grid.text("Name", ClaimSum::name).setFlexGrow(2);
        grid.count("Claims", ClaimSum::claims);
        grid.count("Late", ClaimSum::late);
        grid.count("After the year", ClaimSum::afterYear);
        grid.uda("Delivery (UDA)", ClaimSum::units);
        grid.uda("Foundation dentists (UDA)", ClaimSum::unitsFoundation);
        grid.uda("Flexible commissioning (UDA)", ClaimSum::unitsFlexible);
        grid.money("Paid in pounds", ClaimSum::pounds);
        grid.money("Patient charges", ClaimSum::patientCharges);
        grid.onOpen(this::open);
        grid.whenEmpty(new EmptyState(
                "No claims of these",
                "No file of claims has brought any for what is chosen. A recovery lead sends files under Claims."));
    }

    private String key(ClaimSum sum) {
        return chosen().by() == ClaimGrouping.MONTH ? Formats.month(TreatmentMonth.parse(sum.key())) : sum.key();
    }

    /** A year opens to its months, a contract to its story, a month or category to the contracts of the year. */
    private void open(ClaimSum sum) {
        ClaimSumFilter chosen = chosen();
        if (chosen.by() == ClaimGrouping.CONTRACT) {
            UI.getCurrent().navigate(DeliveryNavigation.contract(sum.key()));
            return;
        }
        Map<String, String> next = new LinkedHashMap<>();
        boolean years = chosen.by() == ClaimGrouping.YEAR;
        next.put(BY, (years ? ClaimGrouping.MONTH : ClaimGrouping.CONTRACT).name());
        next.put(YEAR, years ? sum.key() : chosen.year().toString());
        UI.getCurrent().navigate(DeliveryNavigation.CLAIM_SUMS, QueryParameters.simple(next));
    }
}
