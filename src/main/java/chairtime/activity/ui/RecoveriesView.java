package chairtime.activity.ui;

import chairtime.activity.MidYearReviews;
import chairtime.activity.Recoveries;
import chairtime.activity.RecoveryFilter;
import chairtime.activity.RecoveryState;
import chairtime.activity.RecoverySums;
import chairtime.platform.FinancialYear;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Live;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.Sort;

/** The recoveries of the own commissioner: what is due, what came and what is overdue. */
@Route(ReviewNavigation.RECOVERIES)
@PageTitle("Recoveries")
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "FINANCE", "AUDITOR"})
class RecoveriesView extends Page implements BeforeEnterObserver {

    private static final String HEIGHT = "36rem";

    private final transient Recoveries recoveries;
    private final FilterBar filter = new FilterBar();
    private final Select<FinancialYear> year;
    private final TextField text = filter.text("text", "Search", "Number or provider");
    private final Select<RecoveryState> state =
            filter.choice("state", "State", RecoveryState.values(), RecoveryState::label, "Any state");
    private final RecoveryGrid grid = new RecoveryGrid(new EmptyState(
            "No recovery here",
            "Once a recovery is set at a year end, its instalments are followed here. Clear the filter to see all."));

    RecoveriesView(Recoveries recoveries) {
        super("Recoveries");
        this.recoveries = recoveries;
        year = filter.choice(
                "year",
                "Year",
                recoveries.years(),
                one -> String.valueOf(one.startYear()),
                FinancialYear::toString,
                "All years");
        grid.setHeight(HEIGHT);
        grid.pages(Sort.unsorted(), page -> recoveries.page(chosen(), page), () -> recoveries
                .sums(chosen())
                .recoveries());
        add(
                filter.over(
                        grid,
                        export("Download CSV", "csv", TableExport.CSV),
                        export("Download Excel", "xlsx", TableExport.XLSX)),
                grid);
        Live.onChange(this, MidYearReviews.TOPIC, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
        show();
    }

    private void show() {
        RecoverySums sums = recoveries.sums(chosen());
        facts(new KeyFacts()
                .fact("Recovery", Formats.money(sums.amount()))
                .fact("Received", Formats.money(sums.received()))
                .fact("Outstanding", Formats.money(sums.outstanding()))
                .fact("Overdue", Formats.money(sums.overdue())));
        filter.found(Formats.count(sums.recoveries(), "recovery", "recoveries"));
        grid.refresh();
    }

    private RecoveryFilter chosen() {
        return new RecoveryFilter(year.getValue(), text.getValue(), state.getValue());
    }

    private Anchor export(String label, String ending, String type) {
        return Download.button(
                label, "recoveries." + ending, type, out -> recoveries.export(chosen(), "xlsx".equals(ending), out));
    }
}
