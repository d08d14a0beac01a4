package chairtime.allocation.ui;

import chairtime.allocation.CountKind;
import chairtime.allocation.CountedThing;
import chairtime.allocation.UrgentCounts;
import chairtime.platform.LondonTime;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands behind one of the five counts in a month. Which one is in the address. */
@Route(WatchRoutes.COUNT_ROWS)
@RolesAllowed({"COMMISSIONER", "RECOVERY_LEAD", "FINANCE", "AUDITOR", "COORDINATOR"})
class CountRowsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient UrgentCounts counts;
    private final transient Clock clock;
    private final Paragraph definition = new Paragraph();
    private final FilterBar bar = new FilterBar();
    private final DataGrid<CountedThing> grid = createGrid();
    private transient List<CountedThing> things = List.of();

    CountRowsView(UrgentCounts counts, Clock clock) {
        super("Behind a count");
        this.counts = counts;
        this.clock = clock;
        under("Urgent care in five counts", WatchRoutes.COUNTS);
        add(
                definition,
                bar.over(
                        grid,
                        Download.button("Download CSV", "behind-the-count.csv", TableExport.CSV, out -> export().csv(
                                        things.stream(), out)),
                        Download.button(
                                "Download Excel", "behind-the-count.xlsx", TableExport.XLSX, out -> export().xlsx(
                                                "Behind the count", things.stream(), out))),
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        CountKind kind = asked.getSingleParameter("count")
                .flatMap(name -> Arrays.stream(CountKind.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .orElse(CountKind.COMMISSIONED);
        YearMonth month = asked.getSingleParameter("month")
                .map(CountRowsView::month)
                .orElseGet(() -> YearMonth.from(LondonTime.wallClock(clock.instant())));
        String contract = asked.getSingleParameter("contract").orElse(null);
        things = counts.behind(kind, month, contract);
        grid.setItems(things);
        title(kind.label() + ", " + Formats.month(month) + (contract == null ? "" : ", contract " + contract));
        definition.setText(kind.definition());
        bar.found(
                kind == CountKind.CLAIMED
                        ? "Published as one figure for each contract; the courses behind it are not published"
                        : Formats.count(things.size(), "entry", "entries"));
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private static @Nullable YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static DataGrid<CountedThing> createGrid() {
        DataGrid<CountedThing> grid = new DataGrid<>("Behind the count");
        grid.dateTime("Slot", CountedThing::startsAt);
        grid.text("Practice", CountedThing::providerName).setFlexGrow(2);
        grid.text("Contract", CountedThing::contractNumber);
        grid.text("From", thing -> thing.source().label());
        grid.text("Patient", CountedThing::pseudonym);
        grid.dateTime("Offered, booked or recorded", CountedThing::at);
        grid.text("State", CountedThing::state);
        return grid.whenEmpty(
                new EmptyState("Nothing is behind this count", "Go back to the five counts and choose a figure."));
    }

    private static TableExport<CountedThing> export() {
        return new TableExport<CountedThing>()
                .column("Slot", CountedThing::startsAt)
                .column("Practice code", CountedThing::providerCode)
                .column("Practice", CountedThing::providerName)
                .column("Contract", CountedThing::contractNumber)
                .column("From", thing -> thing.source().label())
                .column(
                        "Referral",
                        thing -> thing.referral() == null
                                ? null
                                : thing.referral().value())
                .column("Patient", CountedThing::pseudonym)
                .column("Offered, booked or recorded", CountedThing::at)
                .column("State", CountedThing::state);
    }
}
