package chairtime.activity.ui;

import chairtime.activity.ReviewRunId;
import chairtime.activity.ReviewRunLine;
import chairtime.activity.ReviewRunView;
import chairtime.activity.ReviewRuns;
import chairtime.activity.RunResult;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Live;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** How far the start of many reviews is, and what became of each contract. */
@Route(ReviewNavigation.RUN)
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "FINANCE", "AUDITOR"})
class ReviewRunDetailsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReviewRuns runs;
    private final RunLineGrid grid = new RunLineGrid();
    private final FilterBar filter = new FilterBar();
    private final TextField text = filter.text("text", "Search", "Number or provider");
    private final Select<RunResult> result =
            filter.choice("result", "Result", RunResult.values(), RunResult::label, "Any result");
    private final Div progress = new Div();
    private ReviewRunId id = new ReviewRunId(0);
    private transient @Nullable ReviewRunView shown;

    ReviewRunDetailsView(ReviewRuns runs) {
        super("Start of reviews");
        this.runs = runs;
        grid.pages(
                Sort.unsorted(),
                page -> runs.lines(id, result.getValue(), text.getValue(), page),
                () -> runs.count(id, result.getValue(), text.getValue()));
        grid.onOpen(this::open);
        progress.getElement().setAttribute("aria-live", "polite");
        add(
                progress,
                filter.over(
                        grid,
                        Download.button("Download CSV", "run.csv", TableExport.CSV, out -> runs.export(id, false, out)),
                        Download.button(
                                "Download Excel", "run.xlsx", TableExport.XLSX, out -> runs.export(id, true, out))),
                new Card("Contracts", grid));
        Live.onChange(this, ReviewRuns.TOPIC, () -> show(runs.find(id)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .getLong(ReviewNavigation.ID)
                .map(ReviewRunId::new)
                .orElseThrow();
        filter.read(event);
        show(runs.find(id));
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private void open(ReviewRunLine line) {
        if (line.reviewNumber() != null && shown != null) {
            UI.getCurrent().navigate(ReviewNavigation.list(shown.kind()) + "/" + line.reviewNumber());
        }
    }

    private void show(ReviewRunView run) {
        shown = run;
        grid.about(run.kind());
        under(run.kind().label() + "s", ReviewNavigation.list(run.kind()));
        title("%s %s: start".formatted(run.kind().label(), run.year()));
        status(
                run.goesOn()
                        ? new StatusTag("Goes on", StatusTag.Kind.NEUTRAL)
                        : new StatusTag("Done", StatusTag.Kind.DONE));
        facts(new KeyFacts()
                .fact("Contracts", Formats.count(run.contracts()))
                .fact("Started", Formats.count(run.count(RunResult.STARTED)))
                .fact("Not needed", Formats.count(run.count(RunResult.NOT_NEEDED)))
                .fact("Already had one", Formats.count(run.count(RunResult.ALREADY_THERE)))
                .fact("Failed", Formats.count(run.count(RunResult.FAILED))));
        progress.removeAll();
        if (run.goesOn()) {
            ProgressBar bar = new ProgressBar(0, 1, run.share());
            bar.getElement().setAttribute("aria-label", "Progress of the start");
            progress.add(
                    bar, new Paragraph("You can leave this page; the start goes on, and you are told at the end."));
        } else {
            progress.add(new Paragraph("Started %s by %s, done %s."
                    .formatted(Formats.dateTime(run.startedAt()), run.startedBy(), Formats.dateTime(run.endedAt()))));
        }
        grid.refresh();
        filter.found(Formats.count(runs.count(id, result.getValue(), text.getValue()), "contract", "contracts"));
    }
}
