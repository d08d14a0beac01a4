package chairtime.allocation.ui;

import chairtime.allocation.BreachCount;
import chairtime.allocation.BreachFilter;
import chairtime.allocation.BreachReason;
import chairtime.allocation.BreachView;
import chairtime.allocation.Breaches;
import chairtime.allocation.UrgencyCategory;
import chairtime.platform.LondonTime;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.ChartWithTable;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Missed deadlines with their reasons. The filter is in the address. */
@Route(WatchRoutes.BREACHES)
@PageTitle("Missed deadlines")
@RolesAllowed({"COORDINATOR", "CLINICIAN", "COMMISSIONER", "RECOVERY_LEAD", "AUDITOR"})
class BreachesView extends Page implements BeforeEnterObserver {

    private static final int USUAL_MONTHS = 3;
    private static final int MOST_IN_A_FILE = 50_000;

    private final transient Breaches breaches;
    private final transient Clock clock;
    private final FilterBar filter = new FilterBar();
    private final DatePicker from = filter.day("from", "Deadlines from");
    private final DatePicker to = filter.day("to", "To");
    private final Select<BreachReason> reason =
            filter.choice("reason", "Reason", BreachReason.values(), BreachReason::label, "Any reason");
    private final Select<UrgencyCategory> category =
            filter.choice("category", "Category", UrgencyCategory.values(), UrgencyCategory::label, "Any category");
    private final Checkbox unexplained = filter.only("open", "Only without a reason");
    private final DataGrid<BreachView> grid = createGrid();
    private final Card picture = new Card("By month and reason");

    BreachesView(Breaches breaches, Clock clock) {
        super("Missed deadlines");
        this.breaches = breaches;
        this.clock = clock;
        add(
                filter.over(
                        grid,
                        Download.button(
                                "Download CSV", "missed-deadlines.csv", TableExport.CSV, out -> BreachWords.export()
                                        .csv(rows(), out)),
                        Download.button(
                                "Download Excel", "missed-deadlines.xlsx", TableExport.XLSX, out -> BreachWords.export()
                                        .xlsx("Missed deadlines", rows(), out))),
                grid,
                picture);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
        BreachFilter chosen = chosen();
        filter.found(Formats.count(breaches.count(chosen), "missed deadline", "missed deadlines") + ", "
                + Formats.date(chosen.from()) + " to " + Formats.date(chosen.to()));
        grid.pages(Sort.unsorted(), page -> breaches.list(chosen, page), () -> breaches.count(chosen));
        List<BreachCount> counts = breaches.counts(chosen);
        picture.setVisible(!counts.isEmpty());
        picture.getChildren().skip(1).toList().forEach(picture::remove);
        picture.add(new ChartWithTable(BreachWords.chart(counts)));
    }

    private BreachFilter chosen() {
        LocalDate last = to.getOptionalValue().orElseGet(() -> LondonTime.day(clock.instant()));
        LocalDate first = from.getOptionalValue().orElseGet(() -> last.minusMonths(USUAL_MONTHS));
        return new BreachFilter(first, last, reason.getValue(), category.getValue(), unexplained.getValue());
    }

    private Stream<BreachView> rows() {
        return breaches.list(chosen(), PageRequest.of(0, MOST_IN_A_FILE)).stream();
    }

    private static DataGrid<BreachView> createGrid() {
        DataGrid<BreachView> grid = new DataGrid<>("Missed deadlines");
        grid.dateTime("To be seen by", BreachView::deadline);
        grid.text("Patient", BreachView::pseudonym);
        grid.text("Category", breach -> breach.category().label());
        grid.text("Near", BreachView::district);
        grid.text("Late by", BreachWords::late);
        grid.text("Waited for", BreachView::waitedFor).setFlexGrow(2);
        grid.component("Explained", BreachWords::tag);
        grid.text("Reason", breach -> breach.isUnexplained() ? "" : BreachWords.reason(breach.reason()))
                .setFlexGrow(2);
        grid.onOpen(breach -> UI.getCurrent().navigate(BoardWords.breach(breach.referral())));
        return grid.whenEmpty(new EmptyState(
                "No missed deadlines here",
                "A deadline that is missed appears here by itself. Choose other days or \"Any reason\" to see more."));
    }
}
