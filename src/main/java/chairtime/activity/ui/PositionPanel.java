package chairtime.activity.ui;

import chairtime.activity.CommissionerYear;
import chairtime.activity.ContractRun;
import chairtime.activity.ContractSide;
import chairtime.activity.PositionFigure;
import chairtime.activity.PositionLine;
import chairtime.platform.FinancialYear;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.SidePanel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Opens a figure of a commissioner's year to its rule and to the contracts that it is made of. */
final class PositionPanel {

    /** A contract's part of the figure. */
    record Row(ContractRun contract, PositionLine line) {}

    private PositionPanel() {}

    static void open(CommissionerYear year, PositionFigure figure, TreatmentMonth month) {
        FinancialYear last = new FinancialYear(year.year().startYear() - 1);
        PositionLine whole = year.position(month).get(figure.ordinal());
        Paragraph value = new Paragraph(
                PositionWords.now(whole) + " in " + year.year() + ", " + PositionWords.before(whole) + " in " + last);
        value.addClassName("goes-to");
        DataGrid<Row> grid = grid(year, figure, month, last);
        Div files = new Div();
        files.add(grid.downloads("contracts-of-" + year.commissionerCode() + "-" + month));
        files.addClassName("card-actions");
        Div rows = new Div(files, grid);
        rows.addClassName("stack");
        SidePanel.explain(
                figure.label() + ", " + Formats.month(month),
                value,
                new Paragraph(year.rule(figure, month)),
                new Paragraph("The year before is of the contracts that are the commissioner's in " + year.year()
                        + ", whoever held them then: the last column has the code valid then. Open a contract to"
                        + " see its own account."),
                rows);
    }

    private static DataGrid<Row> grid(
            CommissionerYear year, PositionFigure figure, TreatmentMonth month, FinancialYear last) {
        DataGrid<Row> grid = new DataGrid<>("Contracts behind the figure");
        grid.text("Contract", row -> row.contract().number());
        grid.text("Provider", row -> row.contract().providerName()).setFlexGrow(2);
        grid.number(
                year.year().toString(),
                row -> PositionWords.now(row.line()),
                row -> PositionWords.number(row.line().now(), row.line().percentNow()));
        grid.number(
                last.toString(),
                row -> PositionWords.before(row.line()),
                row -> PositionWords.number(row.line().before(), row.line().percentBefore()));
        grid.text("Commissioner in " + last, row -> code(row.contract().before()));
        grid.setItems(year.contracts().stream()
                .map(contract -> new Row(contract, year.ofContract(contract, figure, month)))
                .toList());
        grid.whenEmpty(new EmptyState("No contracts", "No contract is this commissioner's in the year."));
        grid.onOpen(row -> UI.getCurrent()
                .navigate(DeliveryNavigation.contract(row.contract().number())));
        return grid;
    }

    private static @Nullable String code(@Nullable ContractSide side) {
        return side == null ? null : side.commissionerCode();
    }
}
