package chairtime.activity.ui;

import chairtime.activity.MidYearReviews;
import chairtime.activity.ReviewFilter;
import chairtime.activity.ReviewKind;
import chairtime.activity.ReviewRuns;
import chairtime.activity.ReviewStatus;
import chairtime.activity.YearReviews;
import chairtime.platform.FinancialYear;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Live;
import chairtime.platform.ui.Page;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/**
 * The reviews of the own commissioner, of which a contract has one a year: how many stand where, and each of them.
 *
 * @param <S> the states they go through
 * @param <R> a row of the list
 */
abstract class YearReviewsView<S extends Enum<S> & ReviewStatus<S>, R> extends Page implements BeforeEnterObserver {

    private static final int FACTS = 5;

    private final Words words;
    private final transient YearReviews<S, R> reviews;
    private final FinancialYear usualYear;
    private final DataGrid<R> grid;
    private final FilterBar filter = new FilterBar();
    private final Select<FinancialYear> year;
    private final TextField text;
    private final Select<S> status;

    /**
     * What the list is called.
     *
     * @param kind of what
     * @param title heading of the page
     * @param usualYear what stands where no year is chosen
     * @param one counted, for instance {@code review}
     * @param many counted, for instance {@code reviews}
     * @param file how downloads begin
     * @param start the button that starts them
     * @param none heading where none is
     * @param explanation what the page is for
     */
    record Words(
            ReviewKind kind,
            String title,
            String usualYear,
            String one,
            String many,
            String file,
            String start,
            String none,
            String explanation) {}

    YearReviewsView(
            Words words,
            YearReviews<S, R> reviews,
            Function<EmptyState, DataGrid<R>> rows,
            S[] states,
            FinancialYear usualYear,
            ReviewRuns runs,
            SignedInUser user) {
        super(words.title());
        this.words = words;
        this.reviews = reviews;
        this.usualYear = usualYear;
        text = filter.text("text", "Search", "Number or provider");
        status = filter.choice("state", "State", states, S::label, "Any state");
        year = filter.choice(
                "year",
                "Year",
                Stream.concat(Stream.of(usualYear), reviews.years().stream())
                        .distinct()
                        .toList(),
                one -> String.valueOf(one.startYear()),
                FinancialYear::toString,
                words.usualYear());
        boolean mayStart = user.has(Role.RECOVERY_LEAD) || user.has(Role.COMMISSIONER);
        if (mayStart) {
            primaryAction(start());
        }
        grid = rows.apply(
                mayStart
                        ? new EmptyState(words.none(), words.explanation(), start())
                        : new EmptyState(words.none(), words.explanation()));
        grid.pages(Sort.unsorted(), page -> reviews.page(filter(), page).getContent(), this::found);
        add(
                filter.over(
                        grid,
                        download("Download CSV", "csv", TableExport.CSV),
                        download("Download Excel", "xlsx", TableExport.XLSX)),
                grid,
                RunsCard.of(runs, words.kind()));
        Live.onChange(this, MidYearReviews.TOPIC, this::show);
    }

    /** What is chosen. */
    final ReviewFilter<S> filter() {
        return new ReviewFilter<>(year.isEmpty() ? usualYear : year.getValue(), text.getValue(), status.getValue());
    }

    /** Adds something beside the filters. */
    final void besideFilters(Component other) {
        filter.add(other);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
        show();
    }

    private void show() {
        KeyFacts facts = new KeyFacts();
        reviews.counts(filter().year()).entrySet().stream()
                .limit(FACTS)
                .forEach(count -> facts.fact(count.getKey().label(), Formats.count(count.getValue())));
        facts(facts);
        grid.refresh();
        filter.found(Formats.count(found(), words.one(), words.many()));
    }

    private long found() {
        return reviews.page(filter(), PageRequest.of(0, 1)).getTotalElements();
    }

    private Anchor download(String label, String ending, String type) {
        return Download.button(
                label,
                () -> words.file() + "-" + filter().year().startYear() + "." + ending,
                type,
                out -> reviews.export(filter(), "xlsx".equals(ending), out));
    }

    private Button start() {
        return new Button(words.start(), click -> UI.getCurrent().navigate(ReviewNavigation.start(words.kind())));
    }
}
