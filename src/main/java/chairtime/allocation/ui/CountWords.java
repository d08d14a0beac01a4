package chairtime.allocation.ui;

import chairtime.allocation.CountKind;
import chairtime.allocation.SlotSource;
import chairtime.allocation.UrgentCount;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.ChartSpec;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the five counts are shown, linked and taken away. */
final class CountWords {

    private CountWords() {}

    static DataGrid<UrgentCount> grid() {
        DataGrid<UrgentCount> grid = new DataGrid<>("Five counts by month and contract");
        grid.text("Month", count -> Formats.month(count.month()));
        grid.text("Practice", UrgentCount::providerName).setFlexGrow(2);
        grid.text("Contract", UrgentCount::contractNumber);
        for (CountKind kind : CountKind.values()) {
            grid.component(kind.label(), count -> figure(count, kind)).setTextAlign(ColumnTextAlign.END);
        }
        for (SlotSource source : SlotSource.values()) {
            grid.count("Of these: " + source.label(), count -> count.slots(source));
        }
        return grid;
    }

    /** A figure that opens what stands behind it. */
    private static Component figure(UrgentCount count, CountKind kind) {
        Long figure = count.of(kind);
        if (figure == null) {
            return DataGrid.noData("Not published, or blank");
        }
        Anchor link = new Anchor(
                "%s?count=%s&month=%s&contract=%s"
                        .formatted(WatchRoutes.COUNT_ROWS, kind, count.month(), count.contractNumber()),
                Formats.count(figure));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        "%s %s of %s in %s"
                                .formatted(
                                        Formats.count(figure),
                                        kind.label(),
                                        count.contractNumber(),
                                        Formats.month(count.month())));
        return link;
    }

    /** The sum of those that have data; null when none has. */
    static @Nullable Long sum(List<UrgentCount> counts, CountKind kind) {
        List<Long> known = counts.stream()
                .map(count -> count.of(kind))
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty()
                ? null
                : known.stream().mapToLong(Long::longValue).sum();
    }

    static ChartSpec chart(List<UrgentCount> counts) {
        List<YearMonth> months =
                counts.stream().map(UrgentCount::month).distinct().sorted().toList();
        ChartSpec spec = ChartSpec.of(
                "%s slots commissioned, %s booked, %s attended"
                        .formatted(
                                Formats.count(sum(counts, CountKind.COMMISSIONED)),
                                Formats.count(sum(counts, CountKind.BOOKED)),
                                Formats.count(sum(counts, CountKind.ATTENDED))),
                "",
                "Month",
                months.stream().map(Formats::month).toList());
        for (CountKind kind : CountKind.values()) {
            spec = spec.bars(
                    kind.label(),
                    months.stream().map(month -> of(counts, kind, month)).toList());
        }
        return spec;
    }

    private static @Nullable BigDecimal of(List<UrgentCount> counts, CountKind kind, YearMonth month) {
        Long sum =
                sum(counts.stream().filter(count -> count.month().equals(month)).toList(), kind);
        return sum == null ? null : BigDecimal.valueOf(sum);
    }

    static TableExport<UrgentCount> export() {
        TableExport<UrgentCount> table = new TableExport<UrgentCount>()
                .column("Month", count -> count.month().toString())
                .column("Commissioner", UrgentCount::commissionerCode)
                .column("Practice code", UrgentCount::providerCode)
                .column("Practice", UrgentCount::providerName)
                .column("Contract", UrgentCount::contractNumber);
        for (CountKind kind : CountKind.values()) {
            table.column(kind.label(), count -> count.of(kind));
        }
        for (SlotSource source : SlotSource.values()) {
            table.column("Of these: " + source.label(), count -> count.slots(source));
        }
        return table;
    }
}
