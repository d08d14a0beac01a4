package chairtime.allocation.ui;

import chairtime.allocation.CommitmentCount;
import chairtime.allocation.CommitmentView;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;

/** How a commitment is shown. */
final class CommitmentWords {

    private CommitmentWords() {}

    static KeyFacts facts(CommitmentView commitment) {
        return new KeyFacts()
                .fact("Financial year", commitment.year().toString())
                .fact("To deliver on top", Formats.count(commitment.extra()))
                .fact("Baseline, 12 months to June 2024", Formats.count(commitment.baseline()))
                .fact("Source", commitment.source().isEmpty() ? "Not entered yet" : commitment.source());
    }

    /** What counts by each definition; never added up. */
    static DataGrid<CommitmentCount> grid(CommitmentView commitment) {
        DataGrid<CommitmentCount> grid = new DataGrid<>("Counted so far by each definition");
        grid.neverScrolls();
        grid.text("What counts", CommitmentCount::words).setFlexGrow(2);
        grid.date("From", CommitmentCount::validFrom);
        grid.date("To", CommitmentCount::validTo);
        grid.text("Months published", count -> count.published() + " of " + count.months());
        grid.count("Courses counted", CommitmentCount::counted);
        grid.count("Baseline of as many months", CommitmentCount::baseline);
        grid.count("Above the baseline", CommitmentCount::extra);
        grid.text("Source", CommitmentCount::source).setFlexGrow(2);
        grid.setItems(commitment.counts());
        return grid;
    }
}
