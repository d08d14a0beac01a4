package chairtime.activity.ui;

import chairtime.activity.MidYearReviews;
import chairtime.activity.ReviewKind;
import chairtime.activity.ReviewRuns;
import chairtime.activity.YearEndFilter;
import chairtime.activity.YearEndStatus;
import chairtime.activity.YearEnds;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Live;
import chairtime.platform.ui.Page;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The year ends of the own commissioner: how many stand where, and each of them. */
@Route(ReviewNavigation.YEAR_END)
@PageTitle("Year-end reconciliations")
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "FINANCE", "AUDITOR"})
class YearEndsView extends Page implements BeforeEnterObserver {

    private static final int FACTS = 5;

    private final transient YearEnds reviews;
    private final FinancialYear lastYear;
    private final YearEndGrid grid;
    private final FilterBar filter = new FilterBar();
    private final Select<FinancialYear> year;
    private final TextField text = filter.text("text", "Search", "Number or provider");
    private final Select<YearEndStatus> status =
            filter.choice("state", "State", YearEndStatus.values(), YearEndStatus::label, "Any state");

    YearEndsView(YearEnds reviews, ReviewRuns runs, CurrentUser currentUser, Clock clock) {
        super("Year-end reconciliations");
        this.reviews = reviews;
        lastYear = new FinancialYear(
                FinancialYear.of(LondonTime.day(clock.instant())).startYear() - 1);
        year = filter.choice(
                "year",
                "Year",
                Stream.concat(Stream.of(lastYear), reviews.years().stream())
                        .distinct()
                        .toList(),
                one -> String.valueOf(one.startYear()),
                FinancialYear::toString,
                "Last year");
        boolean mayStart = currentUser.require().has(Role.RECOVERY_LEAD)
                || currentUser.require().has(Role.COMMISSIONER);
        if (mayStart) {
            primaryAction(new Button(
                    "Start year ends", click -> UI.getCurrent().navigate(ReviewNavigation.start(ReviewKind.YEAR_END))));
        }
        grid = new YearEndGrid(empty(mayStart));
        grid.pages(Sort.unsorted(), page -> reviews.page(filter(), page).getContent(), () -> reviews.page(
                        filter(), PageRequest.of(0, 1))
                .getTotalElements());
        add(
                filter.over(
                        grid,
                        export("Download CSV", "csv", TableExport.CSV),
                        export("Download Excel", "xlsx", TableExport.XLSX),
                        Download.button(
                                "Download instalments",
                                () -> "instalments-" + filter().year().startYear() + ".xlsx",
                                TableExport.XLSX,
                                out -> reviews.exportInstalments(filter(), true, out))),
                grid,
                RunsCard.of(runs, ReviewKind.YEAR_END));
        Live.onChange(this, MidYearReviews.TOPIC, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
        show();
    }

    private void show() {
        Map<YearEndStatus, Long> counts = reviews.counts(filter().year());
        KeyFacts facts = new KeyFacts();
        counts.entrySet().stream()
                .limit(FACTS)
                .forEach(count -> facts.fact(count.getKey().label(), Formats.count(count.getValue())));
        facts(facts);
        grid.refresh();
        filter.found(Formats.count(
                reviews.page(filter(), PageRequest.of(0, 1)).getTotalElements(), "year end", "year ends"));
    }

    private YearEndFilter filter() {
        return new YearEndFilter(year.isEmpty() ? lastYear : year.getValue(), text.getValue(), status.getValue());
    }

    private Anchor export(String label, String ending, String type) {
        return Download.button(
                label,
                () -> "year-ends-" + filter().year().startYear() + "." + ending,
                type,
                out -> reviews.export(filter(), "xlsx".equals(ending), out));
    }

    private static EmptyState empty(boolean mayStart) {
        String title = "No year end here";
        String explanation =
                "Contracts that are under the line by September are reviewed: the practice gives reasons and"
                        + " a plan, and you decide. Clear the filter to see all of a year.";
        return mayStart
                ? new EmptyState(title, explanation, new Button("Start year ends", click -> UI.getCurrent()
                        .navigate(ReviewNavigation.start(ReviewKind.YEAR_END))))
                : new EmptyState(title, explanation);
    }
}
