package chairtime.platform.ui;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * A list of records: numbers right-aligned, a dash where there is no data, columns that can be sized and chosen. A
 * click on a row, or Enter, opens it.
 *
 * @param <T> what a row shows
 */
public class DataGrid<T> extends Grid<T> {

    private static final int ROWS_SHOWN_WITHOUT_SCROLLING = 8;

    private static final String ENTER_OPENS =
            """
            this.addEventListener('keydown', e => {
              if (e.key !== 'Enter' || /^(a|button|vaadin-button)$/.test(e.composedPath()[0].localName)) return;
              const context = this.getEventContext(e);
              if (context.section !== 'body' || !context.item) return;
              this.dispatchEvent(new CustomEvent('item-click', {detail: {itemKey: context.item.key,
                internalColumnId: '', screenX: 0, screenY: 0, clientX: 0, clientY: 0, button: 0,
                shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, detail: 1}}));
            })""";

    private final String label;
    private final Map<String, SerializableFunction<T, @Nullable Object>> exported = new HashMap<>();
    private boolean neverScrolls;

    /**
     * @param label what the list holds, for screen readers
     */
    public DataGrid(String label) {
        this.label = label;
        addClassName("data-grid");
        addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_NO_BORDER);
        getElement().setAttribute("aria-label", label);
        setSelectionMode(SelectionMode.NONE);
        setColumnReorderingAllowed(true);
        setWidthFull();
        getGenericDataView()
                .addItemCountChangeListener(change ->
                        setAllRowsVisible(neverScrolls || change.getItemCount() <= ROWS_SHOWN_WITHOUT_SCROLLING));
    }

    /** A column of text. */
    public Column<T> text(String title, ValueProvider<T, @Nullable String> value) {
        return exported(column(title, item -> dash(value.apply(item))), value::apply);
    }

    /** A column of pounds. */
    public Column<T> money(String title, ValueProvider<T, @Nullable Money> value) {
        return number(title, item -> Formats.money(value.apply(item)), value::apply);
    }

    /** A column of UDA; the title names the unit. */
    public Column<T> uda(String title, ValueProvider<T, @Nullable Uda> value) {
        return number(title, item -> Formats.units(value.apply(item)), value::apply);
    }

    /** A column of percentages; 63.14 is shown as 63.1 %. */
    public Column<T> percent(String title, ValueProvider<T, @Nullable BigDecimal> value) {
        return number(title, item -> Formats.percent(value.apply(item)), value::apply);
    }

    /** A column of whole numbers. */
    public Column<T> count(String title, ValueProvider<T, @Nullable Number> value) {
        return number(title, item -> Formats.count(value.apply(item)), value::apply);
    }

    /** A column of days. */
    public Column<T> date(String title, ValueProvider<T, @Nullable LocalDate> value) {
        return exported(column(title, item -> Formats.date(value.apply(item))), value::apply);
    }

    /** A column of days with times in England. */
    public Column<T> dateTime(String title, ValueProvider<T, @Nullable Instant> value) {
        return exported(column(title, item -> Formats.dateTime(value.apply(item))), value::apply);
    }

    /** A column of numbers with words, which a file has as text. */
    public Column<T> number(String title, ValueProvider<T, String> text) {
        return number(title, text, text::apply);
    }

    /**
     * A column of numbers that are already written as text.
     *
     * @param value the number itself, for files
     */
    public Column<T> number(
            String title, ValueProvider<T, String> text, SerializableFunction<T, @Nullable Object> value) {
        Column<T> column = column(title, text);
        column.setTextAlign(ColumnTextAlign.END);
        column.setPartNameGenerator(item -> "number");
        return exported(column, value);
    }

    /** A column of small components, such as status tags; a file has their text. */
    public Column<T> component(String title, Function<T, Component> content) {
        return exported(
                actions(title, content),
                item -> content.apply(item).getElement().getTextRecursively().strip());
    }

    /** A column of things to press, which no file has. */
    public Column<T> actions(String title, Function<T, Component> content) {
        return named(title, addColumn(new ComponentRenderer<>(content::apply)));
    }

    /**
     * What a file has in that column, where it is more than the screen shows; a column of components has their text.
     *
     * @param value numbers as numbers; null is no data
     */
    public Column<T> exported(Column<T> column, SerializableFunction<T, @Nullable Object> value) {
        exported.put(column.getKey(), value);
        return column;
    }

    /**
     * Links to the list as files, with the rows that the filter leaves, in the order and with the columns shown.
     *
     * @param fileName without its ending
     */
    public Component[] downloads(Supplier<String> fileName) {
        return GridFile.links(this, label, fileName, column -> exported.get(column.getKey()))
                .toArray(Component[]::new);
    }

    /** The same under one name. */
    public Component[] downloads(String fileName) {
        return downloads(() -> fileName);
    }

    /** Opens a record by a click on its row or by Enter. */
    public DataGrid<T> onOpen(Consumer<T> open) {
        addItemClickListener(click -> open.accept(click.getItem()));
        addClassName("opens");
        getElement().executeJs(ENTER_OPENS);
        return this;
    }

    /**
     * Shows a list that the database pages and sorts.
     *
     * @param order sorts by it, after the columns that somebody sorts by
     * @param rows one page
     * @param count how many there are in all
     */
    public DataGrid<T> pages(Sort order, SerializableFunction<Pageable, Collection<T>> rows, LongSupplier count) {
        setItems(
                query -> {
                    Sort wanted =
                            VaadinSpringDataHelpers.toSpringDataSort(query).and(order);
                    return rows.apply(PageRequest.of(query.getPage(), query.getPageSize(), wanted)).stream();
                },
                query -> Math.toIntExact(count.getAsLong()));
        return this;
    }

    /** Shows all rows below each other, however many: for short lists that people print. */
    public DataGrid<T> neverScrolls() {
        neverScrolls = true;
        setAllRowsVisible(true);
        return this;
    }

    /** Asks for the rows again. */
    public void refresh() {
        getDataProvider().refreshAll();
    }

    /** Shows this when there are no rows. */
    public DataGrid<T> whenEmpty(EmptyState state) {
        setEmptyStateComponent(state);
        return this;
    }

    /** A menu that shows and hides the columns; call it when all columns are there. */
    public Component columnChooser() {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        var menu = bar.addItem("Columns").getSubMenu();
        getColumns().forEach(column -> {
            var item = menu.addItem(column.getHeaderText());
            item.setCheckable(true);
            item.setChecked(column.isVisible());
            item.setKeepOpen(true);
            item.addClickListener(click -> column.setVisible(item.isChecked()));
        });
        return bar;
    }

    private Column<T> column(String title, ValueProvider<T, String> text) {
        Column<T> column = named(title, addColumn(text::apply));
        column.setTooltipGenerator(item -> Formats.NO_DATA.equals(text.apply(item)) ? "No data" : null);
        return column;
    }

    private Column<T> named(String title, Column<T> column) {
        return column.setHeader(title).setResizable(true).setAutoWidth(true).setKey(title);
    }

    private static String dash(@Nullable String text) {
        return text == null || text.isBlank() ? Formats.NO_DATA : text;
    }

    /** A dash that tells why there is no figure. */
    public static Component noData(String why) {
        Span dash = new Span(Formats.NO_DATA);
        dash.setTitle(why);
        return dash;
    }
}
