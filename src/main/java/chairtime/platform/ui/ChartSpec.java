package chairtime.platform.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart says: one message, figures by category, and what they are measured against.
 *
 * @param title the message, for instance {@code Norfolk will end the year 4,200 UDA short}
 * @param unit unit of all figures, for instance {@code UDA} or {@code %}
 * @param categoryTitle what the categories are, for instance {@code Month}
 * @param categories labels along the axis
 * @param series figures
 * @param targets lines to measure against
 * @param horizontal whether bars lie, for long labels
 */
public record ChartSpec(
        String title,
        String unit,
        String categoryTitle,
        List<String> categories,
        List<Series> series,
        List<Target> targets,
        boolean horizontal) {

    /** How a series is drawn. */
    public enum Shape {
        BAR,
        LINE,
        BAND
    }

    /**
     * Figures in the order of the categories; null where there is no data.
     *
     * @param name what they are
     * @param shape how they are drawn
     * @param values figures; the lower bounds of a band
     * @param upper upper bounds of a band, otherwise empty
     */
    public record Series(
            String name, Shape shape, List<@Nullable BigDecimal> values, List<@Nullable BigDecimal> upper) {}

    /**
     * A line to measure against.
     *
     * @param name what it is
     * @param value where it stands
     */
    public record Target(String name, BigDecimal value) {}

    /** A chart without figures yet. */
    public static ChartSpec of(String title, String unit, String categoryTitle, List<String> categories) {
        return new ChartSpec(title, unit, categoryTitle, List.copyOf(categories), List.of(), List.of(), false);
    }

    /** With bars. */
    public ChartSpec bars(String name, List<? extends @Nullable BigDecimal> values) {
        return with(new Series(name, Shape.BAR, copy(values), List.of()));
    }

    /** With a line. */
    public ChartSpec line(String name, List<? extends @Nullable BigDecimal> values) {
        return with(new Series(name, Shape.LINE, copy(values), List.of()));
    }

    /** With an interval as a band from the lower to the upper figures. */
    public ChartSpec band(
            String name, List<? extends @Nullable BigDecimal> lower, List<? extends @Nullable BigDecimal> upper) {
        return with(new Series(name, Shape.BAND, copy(lower), copy(upper)));
    }

    /** With a line to measure against. */
    public ChartSpec target(String name, BigDecimal value) {
        List<Target> all = new ArrayList<>(targets);
        all.add(new Target(name, value));
        return new ChartSpec(title, unit, categoryTitle, categories, series, all, horizontal);
    }

    /** With lying bars. */
    public ChartSpec lying() {
        return new ChartSpec(title, unit, categoryTitle, categories, series, targets, true);
    }

    private ChartSpec with(Series added) {
        List<Series> all = new ArrayList<>(series);
        all.add(added);
        return new ChartSpec(title, unit, categoryTitle, categories, all, targets, horizontal);
    }

    private static List<@Nullable BigDecimal> copy(List<? extends @Nullable BigDecimal> values) {
        return Collections.unmodifiableList(new ArrayList<>(values));
    }
}
