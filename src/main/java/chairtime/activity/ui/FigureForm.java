package chairtime.activity.ui;

import chairtime.platform.Uda;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A month's figure, and words about it. */
class FigureForm extends ReviewForm {

    private static final int TEXT_LENGTH = 2000;

    private final BigDecimalField figure;
    private final TextArea words;

    /**
     * @param figureProperty how refusals call the figure
     * @param figureLabel how the page calls it
     * @param wordsProperty how refusals call the words
     * @param wordsLabel how the page calls them
     * @param likely figure to begin with
     * @param verb the button
     * @param save takes both
     */
    FigureForm(
            String figureProperty,
            String figureLabel,
            String wordsProperty,
            String wordsLabel,
            @Nullable Uda likely,
            String verb,
            BiConsumer<Uda, String> save) {
        figure = units(figureProperty, figureLabel, "");
        words = text(wordsProperty, wordsLabel, "Both sides read it. Do not name patients.", TEXT_LENGTH);
        if (likely != null) {
            figure.setValue(likely.units().stripTrailingZeros());
        }
        foot(main(verb, () -> {
            if (check(problems(wordsLabel))) {
                attempt(() -> save.accept(new Uda(figure.getValue()), words.getValue()));
            }
        }));
    }

    private Map<Component, String> problems(String wordsLabel) {
        Map<Component, String> problems = new LinkedHashMap<>();
        if (figure.isEmpty()) {
            problems.put(figure, "Write the UDA of the month, for instance 812.4.");
        }
        if (words.getValue().isBlank()) {
            problems.put(words, "Write this too: " + wordsLabel.toLowerCase(Locale.ROOT) + ".");
        }
        return problems;
    }
}
