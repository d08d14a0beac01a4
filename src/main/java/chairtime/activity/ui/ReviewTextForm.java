package chairtime.activity.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;

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
        TextArea text = text(property, label, hint, TEXT_LENGTH);
        foot(main(verb, () -> {
            if (check(text.getValue().isBlank() ? Map.of(text, "Write this first.") : Map.of())) {
                attempt(() -> action.accept(text.getValue()));
            }
        }));
    }
}
