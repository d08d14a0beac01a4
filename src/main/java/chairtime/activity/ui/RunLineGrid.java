package chairtime.activity.ui;

import chairtime.activity.ReviewKind;
import chairtime.activity.ReviewRunLine;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;

/** Contracts of a run, or of its dry run. */
class RunLineGrid extends DataGrid<ReviewRunLine> {

    private final Column<ReviewRunLine> recovery;

    RunLineGrid() {
        super("Contracts and what becomes of them");
        text("Provider", line -> line.contract().providerName()).setFlexGrow(1);
        text("Contract", line -> line.contract().number());
        component("Result", line -> ReviewWords.tag(line.result()));
        number("Of the target", line -> ReviewWords.percent(line.percent()));
        recovery = money(
                "Recovery (£)",
                line -> line.yearEnd() == null ? null : line.yearEnd().recovery());
        text("Reason", ReviewRunLine::reason).setFlexGrow(2);
        whenEmpty(new EmptyState("No contract", "No contract has this result, or the year has no contracts yet."));
        setHeight("32rem");
    }

    /** Shows the columns that this kind has something for. */
    void about(ReviewKind kind) {
        recovery.setVisible(kind == ReviewKind.YEAR_END);
    }
}
