package chairtime.platform.ui;

import chairtime.platform.export.TableExport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list of a screen as a file for spreadsheets: its rows, asked for in blocks, and the columns that are shown. */
final class GridFile {

    private static final int BLOCK = 1_000;

    private GridFile() {}

    /**
     * @param values what a file has in a column; null leaves the column out
     */
    static <T> List<Anchor> links(
            Grid<T> grid,
            String label,
            Supplier<String> fileName,
            Function<Grid.Column<T>, @Nullable Function<T, @Nullable Object>> values) {
        return List.of(
                link("Download CSV", label, () -> fileName.get() + ".csv", TableExport.CSV, out -> columns(grid, values)
                        .csv(rows(grid), out)),
                link("Download Excel", label, () -> fileName.get() + ".xlsx", TableExport.XLSX, out -> columns(
                                grid, values)
                        .xlsx(label, rows(grid), out)));
    }

    private static Anchor link(
            String text, String label, Supplier<String> fileName, String type, Download.OutputStreamWriter writer) {
        Anchor link = Download.button(text, fileName, type, writer);
        link.getElement().setAttribute("aria-label", text + ": " + label);
        return link;
    }

    private static <T> TableExport<T> columns(
            Grid<T> grid, Function<Grid.Column<T>, @Nullable Function<T, @Nullable Object>> values) {
        TableExport<T> table = new TableExport<>();
        grid.getColumns().stream().filter(Grid.Column::isVisible).forEach(column -> {
            Function<T, @Nullable Object> value = values.apply(column);
            if (value != null) {
                table.column(column.getHeaderText(), value);
            }
        });
        return table;
    }

    private static <T> Stream<T> rows(Grid<T> grid) {
        return IntStream.iterate(0, from -> from + BLOCK)
                .mapToObj(from -> block(grid, from))
                .takeWhile(block -> !block.isEmpty())
                .flatMap(List::stream);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> block(Grid<T> grid, int from) {
        Query<T, Object> query = grid.getDataCommunicator().buildQuery(from, BLOCK);
        return ((com.vaadin.flow.data.provider.DataProvider<T, Object>) grid.getDataProvider())
                .fetch(query)
                .toList();
    }
}
