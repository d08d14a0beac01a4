package chairtime.activity.ui;

import chairtime.activity.ExplainedFigure;
import chairtime.activity.YearFigure;
import chairtime.activity.YearStory;
import chairtime.platform.Uda;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a contract's year stands, figure by figure, beside the year before. A row opens to what it was made of. */
class YearPositionCard extends Card {

    /** A figure with that of the year before. */
    private record Row(ExplainedFigure now, @Nullable ExplainedFigure before) {}

    YearPositionCard(YearStory story, Optional<YearStory> yearBefore, List<Component> files) {
        super("Where " + StoryWords.year(story) + " stands");
        DataGrid<Row> grid = new DataGrid<>("Figures of the year");
        grid.component("Figure", YearPositionCard::title).setFlexGrow(2);
        grid.number(StoryWords.year(story).toString(), row -> StoryWords.value(row.now()));
        yearBefore.ifPresent(before -> {
            grid.number(
                    StoryWords.year(before).toString(),
                    row -> row.before() == null ? Formats.NO_DATA : StoryWords.value(row.before()));
            grid.number(
                    "Difference",
                    row -> row.before() == null ? Formats.NO_DATA : StoryWords.difference(row.now(), row.before()));
        });
        grid.setItems(story.figures().stream()
                .map(figure -> new Row(figure, before(figure, yearBefore)))
                .toList());
        grid.neverScrolls();
        grid.onOpen(
                row -> ExplanationPanel.open(row.now(), StoryWords.year(story).toString()));
        actions(files.toArray(Component[]::new));
        add(new Paragraph(message(story) + " Open a figure to see the rule and the rows it was made of."), grid);
    }

    /** On a narrow screen the figure stands under its name, so that nobody has to scroll for it. */
    private static Component title(Row row) {
        Span figure = new Span(StoryWords.value(row.now()));
        figure.addClassName("narrow-only");
        Div cell = new Div(new Span(row.now().label()), figure);
        cell.addClassName("title-cell");
        return cell;
    }

    private static @Nullable ExplainedFigure before(ExplainedFigure figure, Optional<YearStory> yearBefore) {
        return yearBefore
                .flatMap(story -> story.figures().stream()
                        .filter(each -> each.figure() == figure.figure()
                                && (each.units() == null) == (figure.units() == null)
                                && (each.label().equals(figure.label()) || each.figure() != YearFigure.OTHER_SERVICE))
                        .findFirst())
                .orElse(null);
    }

    private static String message(YearStory story) {
        String data = story.monthsWithData() + " of 12 months have data. ";
        String missing = Formats.uda(story.toLine()) + ", worth " + Formats.money(story.toLineValue());
        boolean reached = story.toLine().compareTo(Uda.ZERO) <= 0;
        if (story.over()) {
            return data + story.result().outcome().label() + ".";
        }
        return data
                + (reached
                        ? "The line under which money is recovered is reached already."
                        : missing + ", are missing to the line under which money is recovered. The results below are"
                                + " those if nothing more came.");
    }
}
