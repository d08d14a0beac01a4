package chairtime.activity.ui;

import chairtime.activity.DeliveryPositions;
import chairtime.activity.ReviewKind;
import chairtime.activity.ReviewRunLine;
import chairtime.activity.ReviewRuns;
import chairtime.activity.RunResult;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/** Starting the reviews of all contracts of a year: first as a dry run, then for good. */
@Route(ReviewNavigation.MID_YEAR_START)
@RouteAlias(ReviewNavigation.YEAR_END_START)
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER"})
class StartReviewsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int YEARS_BACK = 5;
    private static final int SEPTEMBER = 9;
    private static final int MARCH = 3;

    private final transient ReviewRuns runs;
    private final FinancialYear thisYear;
    private final RunLineGrid grid = new RunLineGrid();
    private final FilterBar filter = new FilterBar();
    private final Select<FinancialYear> year;
    private final Select<RunResult> result =
            filter.choice("result", "Result", RunResult.values(), RunResult::label, "Any result");
    private final Paragraph monthsMissing = new Paragraph();
    private final List<TreatmentMonth> months;
    private ReviewKind kind = ReviewKind.MID_YEAR;

    StartReviewsView(ReviewRuns runs, DeliveryPositions positions, Clock clock) {
        super("Start reviews");
        this.runs = runs;
        months = positions.months();
        thisYear = FinancialYear.of(LondonTime.day(clock.instant()));
        year = filter.choice(
                "year",
                "Year",
                IntStream.rangeClosed(0, YEARS_BACK)
                        .mapToObj(back -> new FinancialYear(thisYear.startYear() - back))
                        .toList(),
                one -> String.valueOf(one.startYear()),
                FinancialYear::toString,
                "The usual year");
        add(
                new Paragraph("This is a dry run: nothing is started before you confirm. It shows every contract of the"
                        + " year, what would become of it and why."),
                monthsMissing,
                filter.over(
                        grid,
                        Download.button(
                                "Download CSV",
                                "dry-run.csv",
                                TableExport.CSV,
                                out -> runs.exportPreview(kind, wanted(), false, out)),
                        Download.button(
                                "Download Excel",
                                "dry-run.xlsx",
                                TableExport.XLSX,
                                out -> runs.exportPreview(kind, wanted(), true, out))),
                new Card("Contracts", grid));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kind = event.getLocation().getPath().contains("year-end") ? ReviewKind.YEAR_END : ReviewKind.MID_YEAR;
        under(kind.label() + "s", ReviewNavigation.list(kind));
        grid.about(kind);
        filter.read(event);
        show(runs.preview(kind, wanted()));
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private void show(List<ReviewRunLine> all) {
        title("Start: %s %s".formatted(kind.label(), wanted()));
        long toStart = count(all, RunResult.TO_START);
        facts(new KeyFacts()
                .fact("Contracts", Formats.count(all.size()))
                .fact("To be started", Formats.count(toStart))
                .fact("Not needed", Formats.count(count(all, RunResult.NOT_NEEDED)))
                .fact("Already have one", Formats.count(count(all, RunResult.ALREADY_THERE)))
                .fact(
                        "No terms or figures",
                        Formats.count(count(all, RunResult.NO_FIGURES) + count(all, RunResult.NO_TERMS))));
        List<ReviewRunLine> shown = all.stream()
                .filter(line -> result.isEmpty() || line.result() == result.getValue())
                .toList();
        grid.setItems(shown);
        filter.found(Formats.count(shown.size(), "contract", "contracts"));
        warn();
        noActions();
        if (toStart > 0) {
            primaryAction(new Button("Start " + Formats.count(toStart, "review", "reviews"), click -> ask(toStart)));
        }
    }

    private void warn() {
        FinancialYear year = wanted();
        TreatmentMonth needed = kind == ReviewKind.MID_YEAR
                ? TreatmentMonth.of(year.startYear(), SEPTEMBER)
                : TreatmentMonth.of(year.startYear() + 1, MARCH);
        boolean missing = !months.contains(needed);
        monthsMissing.setVisible(missing);
        monthsMissing.setText(
                "The contractor month %s is not imported: figures that rest on published months alone are too low."
                        .formatted(Formats.month(needed)));
    }

    private void ask(long toStart) {
        String practices = Formats.count(toStart, "contract", "contracts");
        Confirm.ask(
                "Start the %s %s for %s?"
                        .formatted(kind.label().toLowerCase(java.util.Locale.ROOT), wanted(), practices),
                "Each of the practices gets a letter and a task. This cannot be taken back.",
                "Start " + Formats.count(toStart, "review", "reviews"),
                () -> UI.getCurrent().navigate(ReviewNavigation.run(runs.start(kind, wanted()))));
    }

    private FinancialYear wanted() {
        FinancialYear usual = kind == ReviewKind.MID_YEAR ? thisYear : new FinancialYear(thisYear.startYear() - 1);
        return year.isEmpty() ? usual : year.getValue();
    }

    private static long count(List<ReviewRunLine> lines, RunResult result) {
        return lines.stream().filter(line -> line.result() == result).count();
    }
}
