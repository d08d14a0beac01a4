package chairtime.activity.ui;

import chairtime.activity.MidYearFilter;
import chairtime.activity.MidYearReviews;
import chairtime.activity.MidYearStatus;
import chairtime.activity.ReviewKind;
import chairtime.activity.ReviewRuns;
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

/** The mid-year reviews of the own commissioner: how many stand where, and each of them. */
@Route(ReviewNavigation.MID_YEAR)
@PageTitle("Mid-year reviews")
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "FINANCE", "AUDITOR"})
class MidYearReviewsView extends Page implements BeforeEnterObserver {

    private static final int FACTS = 5;

    private final transient MidYearReviews reviews;
    private final FinancialYear thisYear;
    private final MidYearReviewGrid grid;
    private final FilterBar filter = new FilterBar();
    private final Select<FinancialYear> year;
    private final TextField text = filter.text("text", "Search", "Number or provider");
    private final Select<MidYearStatus> status =
            filter.choice("state", "State", MidYearStatus.values(), MidYearStatus::label, "Any state");

    MidYearReviewsView(MidYearReviews reviews, ReviewRuns runs, CurrentUser currentUser, Clock clock) {
        super("Mid-year reviews");
        this.reviews = reviews;
        thisYear = FinancialYear.of(LondonTime.day(clock.instant()));
        year = filter.choice(
                "year",
                "Year",
                Stream.concat(Stream.of(thisYear), reviews.years().stream())
                        .distinct()
                        .toList(),
                one -> String.valueOf(one.startYear()),
                FinancialYear::toString,
                "This year");
        boolean mayStart = currentUser.require().has(Role.RECOVERY_LEAD)
                || currentUser.require().has(Role.COMMISSIONER);
        if (mayStart) {
            primaryAction(new Button(
                    "Start reviews", click -> UI.getCurrent().navigate(ReviewNavigation.start(ReviewKind.MID_YEAR))));
        }
        grid = new MidYearReviewGrid(empty(mayStart));
        grid.pages(Sort.unsorted(), page -> reviews.page(filter(), page).getContent(), () -> reviews.page(
                        filter(), PageRequest.of(0, 1))
                .getTotalElements());
        add(
                filter.over(
                        grid,
                        export("Download CSV", "csv", TableExport.CSV),
                        export("Download Excel", "xlsx", TableExport.XLSX)),
                grid,
                RunsCard.of(runs, ReviewKind.MID_YEAR));
        Live.onChange(this, MidYearReviews.TOPIC, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
        show();
    }

    private void show() {
        Map<MidYearStatus, Long> counts = reviews.counts(filter().year());
        KeyFacts facts = new KeyFacts();
        counts.entrySet().stream()
                .limit(FACTS)
                .forEach(count -> facts.fact(count.getKey().label(), Formats.count(count.getValue())));
        facts(facts);
        grid.refresh();
        filter.found(
                Formats.count(reviews.page(filter(), PageRequest.of(0, 1)).getTotalElements(), "review", "reviews"));
    }

    private MidYearFilter filter() {
        return new MidYearFilter(year.isEmpty() ? thisYear : year.getValue(), text.getValue(), status.getValue());
    }

    private Anchor export(String label, String ending, String type) {
        return Download.button(
                label,
                () -> "mid-year-reviews-" + filter().year().startYear() + "." + ending,
                type,
                out -> reviews.export(filter(), "xlsx".equals(ending), out));
    }

    private static EmptyState empty(boolean mayStart) {
        String title = "No mid-year review here";
        String explanation =
                "Contracts that are under the line by September are reviewed: the practice gives reasons and"
                        + " a plan, and you decide. Clear the filter to see all of a year.";
        return mayStart
                ? new EmptyState(title, explanation, new Button("Start reviews", click -> UI.getCurrent()
                        .navigate(ReviewNavigation.start(ReviewKind.MID_YEAR))))
                : new EmptyState(title, explanation);
    }
}
