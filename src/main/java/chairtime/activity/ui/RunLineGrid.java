package chairtime.activity.ui;

import chairtime.activity.ReviewRunLine;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;

/** Contracts of a run, or of its dry run. */
class RunLineGrid extends DataGrid<ReviewRunLine> {

    RunLineGrid() {
        super("Contracts and what becomes of them");
        text("Provider", line -> line.contract().providerName()).setFlexGrow(1);
        text("Contract", line -> line.contract().number());
        component("Result", line -> ReviewWords.tag(line.result()));
        number("Of the target", line -> ReviewWords.percent(line.percent()));
        money(
                "Recovery (£)",
                line -> line.yearEnd() == null ? null : line.yearEnd().recovery());
        text("Reason", ReviewRunLine::reason).setFlexGrow(2);
        whenEmpty(new EmptyState("No contract", "No contract has this result, or the year has no contracts yet."));
        setHeight("32rem");
    }
}
