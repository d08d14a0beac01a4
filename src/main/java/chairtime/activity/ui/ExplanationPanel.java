package chairtime.activity.ui;

import chairtime.activity.ExplainedFigure;
import chairtime.activity.SourceRow;
import chairtime.platform.ui.SidePanel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Opens a figure to the rule and the rows behind it. */
final class ExplanationPanel {

    private ExplanationPanel() {}

    static void open(ExplainedFigure figure, String year) {
        Paragraph value = new Paragraph(StoryWords.value(figure));
        value.addClassName("goes-to");
        SidePanel.explain(
                figure.label() + " " + year,
                value,
                new Paragraph(figure.rule()),
                figure.rows().isEmpty() ? new Paragraph("No rows: nothing is recorded.") : table(figure));
    }

    private static Div table(ExplainedFigure figure) {
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        table.setCaptionText("Made of");
        NativeTableRow head = table.getHead().addRow();
        head.add(columnHead("What"), columnHead("Figure"));
        figure.rows()
                .forEach(row -> table.getBody().addRow().add(what(row), new NativeTableCell(StoryWords.value(row))));
        return new Div(table);
    }

    private static NativeTableHeaderCell what(SourceRow row) {
        Span source = new Span(row.source());
        source.addClassName("hint");
        Div cell = new Div(new Div(row.what()), source);
        NativeTableHeaderCell head = new NativeTableHeaderCell(cell);
        head.getElement().setAttribute("scope", "row");
        return head;
    }

    private static NativeTableHeaderCell columnHead(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
