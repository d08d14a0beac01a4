package chairtime.platform.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A chart under its message, with the same figures as a table one click away. */
public class ChartWithTable extends Div {

    /** A chart of that. */
    public ChartWithTable(ChartSpec spec) {
        addClassName("chart-with-table");
        show(spec);
    }

    /** Shows something else. */
    public final void show(ChartSpec spec) {
        removeAll();
        H3 title = new H3(spec.title());
        title.addClassName("chart-title");
        Details details = new Details("Show these figures as a table", scrolling(table(spec)));
        add(title, new Chart(spec), details);
    }

    private static Div scrolling(NativeTable table) {
        Div frame = new Div(table);
        frame.addClassName("table-frame");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", "Figures of the chart");
        return frame;
    }

    private static NativeTable table(ChartSpec spec) {
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        table.setCaptionText(spec.title() + (spec.unit().isEmpty() ? "" : " (" + spec.unit() + ")"));
        NativeTableRow head = table.getHead().addRow();
        head.add(columnHead(spec.categoryTitle()));
        spec.series().forEach(series -> head.add(columnHead(series.name())));
        spec.targets().forEach(target -> head.add(columnHead(target.name())));
        IntStream.range(0, spec.categories().size()).forEach(row -> addRow(table, spec, row));
        return table;
    }

    private static void addRow(NativeTable table, ChartSpec spec, int row) {
        NativeTableRow line = table.getBody().addRow();
        NativeTableHeaderCell label =
                new NativeTableHeaderCell(spec.categories().get(row));
        label.getElement().setAttribute("scope", "row");
        line.add(label);
        spec.series().forEach(series -> line.addDataCell().setText(figure(series, row)));
        spec.targets().forEach(target -> line.addDataCell().setText(number(target.value())));
    }

    private static NativeTableHeaderCell columnHead(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static String figure(ChartSpec.Series series, int row) {
        String value = number(at(series.values(), row));
        return series.shape() == ChartSpec.Shape.BAND ? value + " to " + number(at(series.upper(), row)) : value;
    }

    private static @Nullable BigDecimal at(List<@Nullable BigDecimal> values, int row) {
        return row < values.size() ? values.get(row) : null;
    }

    private static String number(@Nullable BigDecimal value) {
        return value != null && value.stripTrailingZeros().scale() > 0
                ? Formats.units(new chairtime.platform.Uda(value))
                : Formats.count(value);
    }
}
