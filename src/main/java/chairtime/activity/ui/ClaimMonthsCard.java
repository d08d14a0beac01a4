package chairtime.activity.ui;

import chairtime.activity.ClaimedByMonth;
import chairtime.platform.Uda;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contract's claims by when courses were completed and by pay schedule; each figure opens to its claims. */
class ClaimMonthsCard extends Card {

    ClaimMonthsCard(String number, List<ClaimedByMonth> months) {
        super("Claims by month");
        Paragraph hint = new Paragraph("The same claims, once by the month of completion and once by the pay schedule"
                + " they came on. Each figure opens to its claims.");
        hint.addClassName("hint");
        DataGrid<ClaimedByMonth> grid = new DataGrid<ClaimedByMonth>("Claims by month").neverScrolls();
        grid.text("Month", row -> Formats.month(row.month()));
        grid.count("Claims completed", row -> row.completed().claims());
        Grid.Column<ClaimedByMonth> completed = grid.component(
                "Completed (UDA)",
                row -> link(
                        row.completed().units(),
                        "completed in " + Formats.month(row.month()),
                        number,
                        row.month(),
                        null));
        grid.count("Late, at zero", row -> row.completed().late());
        grid.count("Incomplete, at zero", row -> row.completed().incomplete());
        grid.count("Claims on the pay schedule", row -> row.scheduled().claims());
        Grid.Column<ClaimedByMonth> scheduled = grid.component(
                "Pay schedule (UDA)",
                row -> link(
                        row.scheduled().units(),
                        "on the pay schedule of " + Formats.month(row.month()),
                        number,
                        null,
                        row.month()));
        grid.exported(completed, row -> row.completed().units());
        grid.exported(scheduled, row -> row.scheduled().units());
        grid.setItems(months);
        actions(grid.downloads("claims-of-" + number + "-by-month"));
        add(hint, grid, new Anchor(ClaimNavigation.claims(number, null, null), "All claims of this contract"));
    }

    private static Anchor link(
            Uda units, String what, String number, @Nullable YearMonth treatment, @Nullable YearMonth schedule) {
        Anchor link = new Anchor(ClaimNavigation.claims(number, treatment, schedule), ClaimGrid.exact(units));
        link.getElement().setAttribute("aria-label", ClaimGrid.exact(units) + " UDA " + what + ": open the claims");
        return link;
    }
}
