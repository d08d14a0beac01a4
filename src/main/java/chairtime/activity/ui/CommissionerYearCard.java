package chairtime.activity.ui;

import chairtime.activity.CommissionerYear;
import chairtime.activity.PositionLine;
import chairtime.platform.FinancialYear;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Where a commissioner's year stands by a month, figure by figure, beside the year before. A row opens what is behind. */
class CommissionerYearCard extends Card {

    CommissionerYearCard(CommissionerYear year, TreatmentMonth month) {
        super("Where " + year.year() + " stands in " + Formats.month(month));
        FinancialYear last = new FinancialYear(year.year().startYear() - 1);
        DataGrid<PositionLine> grid = new DataGrid<>("Figures of the commissioner's year");
        grid.exported(grid.component("Figure", CommissionerYearCard::title), line -> line.figure()
                        .label())
                .setFlexGrow(2);
        grid.number(
                year.year().toString(),
                PositionWords::now,
                line -> PositionWords.number(line.now(), line.percentNow()));
        grid.number(
                last.toString(),
                PositionWords::before,
                line -> PositionWords.number(line.before(), line.percentBefore()));
        grid.number("Difference", PositionWords::difference, PositionWords::more);
        grid.setItems(year.position(month));
        grid.neverScrolls();
        grid.onOpen(line -> PositionPanel.open(year, line.figure(), month));
        actions(grid.downloads("year-" + year.commissionerCode() + "-" + month));
        add(new Paragraph(message(year) + " Open a figure to see the rule and the contracts it is made of."), grid);
    }

    private static String message(CommissionerYear year) {
        return Formats.count(year.contracts().size(), "contract", "contracts")
                + (year.own()
                        ? ", as your ledger has them."
                        : ", as published; the ledger of another commissioner is not shown.");
    }

    /** On a narrow screen the figure stands under its name, so that nobody has to scroll for it. */
    private static Component title(PositionLine line) {
        Span figure = new Span(PositionWords.now(line));
        figure.addClassName("narrow-only");
        Div cell = new Div(new Span(line.figure().label()), figure);
        cell.addClassName("title-cell");
        return cell;
    }
}
