package chairtime.activity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One text and one button. */
class ReviewTextForm extends ReviewForm {

    private static final int TEXT_LENGTH = 2000;

    /**
     * @param property how refusals call the text
     * @param label how the page calls it
     * @param hint who reads it
     * @param verb the button
     * @param action takes the text
     */
    ReviewTextForm(String property, String label, String hint, String verb, Consumer<String> action) {
        this(property, label, hint, verb, null, action);
    }

    /** @param drafts where what is typed is kept; null where it is not */
    ReviewTextForm(
            String property,
            String label,
            String hint,
            String verb,
            @Nullable DraftKeeper drafts,
            Consumer<String> action) {
        TextArea text = text(property, label, hint, TEXT_LENGTH);
        Div foot = foot(main(verb, () -> {
            if (check(text.getValue().isBlank() ? Map.of(text, "Write this first.") : Map.of())) {
                attempt(() -> action.accept(text.getValue()));
            }
        }));
        if (drafts != null) {
            drafts.draft().ifPresent(draft -> text.setValue(draft.words()));
            foot.add(new DraftNote(
                    drafts.version(), seen -> drafts.keep().keep(seen, null, text.getValue()), drafts.clock(), text));
        }
    }
}
