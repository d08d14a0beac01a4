package chairtime.platform.ui;

import chairtime.platform.RefusedException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Stands on top of a form and lists what has to be put right; each line jumps to its field, which says the same. */
public class ErrorSummary extends Div {

    private final Set<Component> marked = new HashSet<>();

    /** A summary that is not there until something is wrong. */
    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Shows the sentence of each field, in that order, and takes the focus. An empty map clears the summary. */
    public void show(Map<? extends Component, String> errors) {
        clear();
        if (errors.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        errors.forEach((field, sentence) -> {
            mark(field, sentence);
            list.add(new ListItem(jump(field, sentence)));
        });
        open(list);
    }

    /** Shows a refusal, at its field when the map knows the name. */
    public void show(RefusedException refusal, Map<String, ? extends Component> fields) {
        String sentence = refusal.getMessage();
        Component field = refusal.field().<Component>map(fields::get).orElse(null);
        if (field != null) {
            show(Map.of(field, sentence));
        } else {
            clear();
            open(new UnorderedList(new ListItem(sentence)));
        }
    }

    /** Takes the summary and the marks at the fields away. */
    public void clear() {
        marked.forEach(field -> {
            if (field instanceof HasValidation validated) {
                validated.setInvalid(false);
            }
        });
        marked.clear();
        removeAll();
        setVisible(false);
    }

    private void open(UnorderedList list) {
        add(new H2("There is something to put right"), list);
        setVisible(true);
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'})");
    }

    private void mark(Component field, String sentence) {
        marked.add(field);
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(sentence);
            validated.setInvalid(true);
        }
    }

    private static Button jump(Component field, String sentence) {
        Button link = new Button(sentence, click -> {
            field.getElement().executeJs("this.scrollIntoView({block: 'center'})");
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ERROR);
        return link;
    }
}
