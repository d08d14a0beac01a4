package chairtime.activity.ui;

import chairtime.activity.ClaimColumn;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import com.vaadin.flow.component.html.Paragraph;

/** The columns of a file of claims. */
class ClaimColumnsCard extends Card {

    ClaimColumnsCard() {
        super("Columns of the file");
        DataGrid<ClaimColumn> columns = new DataGrid<>("Columns of the file");
        columns.text("Column", ClaimColumn::name);
        columns.text("Needed", column -> column.required() ? "Yes" : "No");
        columns.text("What stands in it", ClaimColumn::explanation).setFlexGrow(1);
        columns.text("Example", ClaimColumn::example);
        columns.setItems(ClaimColumn.values());
        columns.neverScrolls();
        Paragraph more =
                new Paragraph("Days are written 2024-05-02 or 02/05/2024. A last line TRAILER,1234 says how many"
                        + " rows the file has, so that a cut file is refused. Any other column is dropped unread; a file with names,"
                        + " dates of birth, NHS numbers or the like is refused whole.");
        actions(columns.downloads("columns-of-claims"));
        add(more, columns);
    }
}
