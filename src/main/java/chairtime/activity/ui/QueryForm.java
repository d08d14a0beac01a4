package chairtime.activity.ui;

import chairtime.platform.Uda;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A figure with words: the query of a practice, or the answer to it. */
class QueryForm extends ReviewForm {

    private static final int TEXT_LENGTH = 2000;

    private final BigDecimalField delivered;
    private final TextArea words;

    /**
     * @param property how refusals call the words: {@code reason} or {@code answer}
     * @param figure label of the figure
     * @param label label of the words
     * @param now the figure as it stands; null when there is none
     * @param verb the button
     * @param drafts where what is typed is kept; null where it is not
     * @param action takes figure and words
     */
    QueryForm(
            String property,
            String figure,
            String label,
            @Nullable Uda now,
            String verb,
            @Nullable DraftKeeper drafts,
            BiConsumer<Uda, String> action) {
        delivered = units("delivered", figure, "");
        words = text(property, label, "Both sides read it. Do not name patients.", TEXT_LENGTH);
        if (now != null) {
            delivered.setValue(now.units().stripTrailingZeros());
        }
        Div foot = foot(main(verb, () -> {
            if (check(problems())) {
                attempt(() -> action.accept(new Uda(delivered.getValue()), words.getValue()));
            }
        }));
        if (drafts != null) {
            foot.add(kept(drafts));
        }
    }

    private DraftNote kept(DraftKeeper drafts) {
        drafts.draft().ifPresent(draft -> {
            delivered.setValue(
                    draft.figure() == null ? null : draft.figure().units().stripTrailingZeros());
            words.setValue(draft.words());
        });
        return new DraftNote(
                drafts.version(),
                seen -> drafts.keep().keep(seen, written(), words.getValue()),
                drafts.clock(),
                delivered,
                words);
    }

    private @Nullable Uda written() {
        return delivered.isEmpty() ? null : new Uda(delivered.getValue());
    }

    private Map<Component, String> problems() {
        Map<Component, String> problems = new LinkedHashMap<>();
        if (delivered.isEmpty()) {
            problems.put(delivered, "Write the units, for instance 812.4.");
        }
        if (words.getValue().isBlank()) {
            problems.put(words, "Write this first.");
        }
        return problems;
    }
}
