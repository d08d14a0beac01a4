package chairtime.activity.ui;

import chairtime.activity.RuleChange;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import java.util.List;

/** What was changed of rules, tariffs and amounts, with what held before. */
class RuleHistoryCard extends Card {

    RuleHistoryCard(List<RuleChange> changes) {
        super("What was changed");
        DataGrid<RuleChange> grid = new DataGrid<>("Changes of rules, newest first");
        grid.dateTime("When", RuleChange::changedAt);
        grid.text("By", RuleChange::changedBy);
        grid.text("What", RuleChange::what).setFlexGrow(1);
        grid.text("Before", RuleChange::before).setFlexGrow(1);
        grid.text("Since", RuleChange::after).setFlexGrow(1);
        grid.text("Source and reason", RuleChange::reason).setFlexGrow(1);
        grid.text("Set for", change -> RuleDoubt.setBy(change.commissionerCode()));
        grid.setItems(changes);
        grid.whenEmpty(new EmptyState(
                "Nothing was changed yet",
                "The rules are those that the application came with. Every change of them"
                        + " stands here with what held before."));
        actions(grid.columnChooser());
        actions(grid.downloads("changes-of-rules"));
        add(grid);
    }
}
