package chairtime.procurement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A small table to read, which scrolls inside its own frame where it is wider than the page. */
class FramedTable extends Div {

    private final NativeTable table = new NativeTable();

    /** @param caption what the table shows */
    FramedTable(String caption) {
        addClassName("table-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        table.addClassNames("figures", "comparison");
        table.setCaptionText(caption);
        add(table);
    }

    /** Adds the headings of the columns. */
    FramedTable columns(Iterable<String> headings) {
        NativeTableRow head = table.getHead().addRow();
        headings.forEach(heading -> head.add(header(heading, "col")));
        return this;
    }

    /** Adds a row with that heading. */
    NativeTableRow row(String heading) {
        NativeTableRow row = table.getBody().addRow();
        row.add(header(heading, "row"));
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
