package chairtime.allocation.ui;

import chairtime.allocation.CommitmentView;
import chairtime.allocation.Commitments;
import chairtime.allocation.CountFilter;
import chairtime.allocation.CountKind;
import chairtime.allocation.UrgentCount;
import chairtime.allocation.UrgentCounts;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.ChartWithTable;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Urgent care of a financial year in five counts that are never mixed. The filter is in the address. */
@Route(WatchRoutes.COUNTS)
@PageTitle("Urgent care in five counts")
@RolesAllowed({"COMMISSIONER", "RECOVERY_LEAD", "FINANCE", "AUDITOR", "COORDINATOR"})
class CountsView extends Page implements BeforeEnterObserver {

    private static final int YEARS = 6;

    private final transient UrgentCounts counts;
    private final transient Commitments commitments;
    private final FinancialYear thisYear;
    private final FilterBar filter = new FilterBar();
    private final Select<FinancialYear> year;
    private final TextField text = filter.text("practice", "Practice or contract", "Part of name or number");
    private final Checkbox withoutSlots = filter.only("all", "Contracts without slots too");
    private final DataGrid<UrgentCount> grid = CountWords.grid();
    private final Card picture = new Card("By month");
    private final Card commitment = new Card("Commitment");

    CountsView(UrgentCounts counts, Commitments commitments, Clock clock) {
        super("Urgent care in five counts");
        this.counts = counts;
        this.commitments = commitments;
        thisYear = FinancialYear.of(LondonTime.day(clock.instant()));
        year = filter.choice(
                "year",
                "Financial year",
                IntStream.range(0, YEARS)
                        .mapToObj(back -> new FinancialYear(thisYear.startYear() - back))
                        .toList(),
                one -> String.valueOf(one.startYear()),
                FinancialYear::toString,
                "This year (" + thisYear + ")");
        add(
                filter.over(
                        grid,
                        Download.button("Download CSV", this::fileName, TableExport.CSV, out -> CountWords.export()
                                .csv(counts.list(chosen()).stream(), out)),
                        Download.button(
                                "Download Excel", () -> "urgent-care.xlsx", TableExport.XLSX, out -> CountWords.export()
                                        .xlsx("Urgent care", counts.list(chosen()).stream(), out))),
                createDefinitions(),
                grid.whenEmpty(new EmptyState(
                        "Nothing to count in this year",
                        "Slots come with awarded sessions and from practices; claims with the published contractor"
                                + " months. Choose another year, or contracts without slots too.")),
                picture,
                commitment);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
        List<UrgentCount> found = counts.list(chosen());
        grid.setItems(found);
        filter.found(Formats.count(found.size(), "line", "lines") + ", financial year " + chosenYear());
        KeyFacts totals = new KeyFacts();
        for (CountKind kind : CountKind.values()) {
            totals.fact(kind.label(), Formats.count(CountWords.sum(found, kind)));
        }
        facts(totals);
        picture.setVisible(!found.isEmpty());
        picture.getChildren().skip(1).toList().forEach(picture::remove);
        picture.add(new ChartWithTable(CountWords.chart(found)));
        showCommitment();
    }

    private void showCommitment() {
        CommitmentView shown = commitments.of(chosenYear());
        commitment.getChildren().skip(1).toList().forEach(commitment::remove);
        commitment.add(
                CommitmentWords.facts(shown),
                CommitmentWords.grid(shown),
                new Anchor(
                        WatchRoutes.COMMITMENT + "?year=" + chosenYear().startYear(),
                        "Commitment and its definitions"));
    }

    private static Card createDefinitions() {
        DescriptionList list = new DescriptionList();
        for (CountKind kind : CountKind.values()) {
            list.add(new DescriptionList.Term(kind.label()), new DescriptionList.Description(kind.definition()));
        }
        return new Card("What is counted", list);
    }

    private CountFilter chosen() {
        return new CountFilter(
                YearMonth.from(chosenYear().firstDay()),
                YearMonth.from(chosenYear().lastDay()),
                text.getValue(),
                withoutSlots.getValue());
    }

    private FinancialYear chosenYear() {
        return year.getOptionalValue().orElse(thisYear);
    }

    private String fileName() {
        return "urgent-care-" + chosenYear().startYear() + ".csv";
    }
}
