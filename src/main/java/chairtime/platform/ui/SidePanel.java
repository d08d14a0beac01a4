package chairtime.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Supplier;

/** Explains a rule, its date and its inputs beside the page where the question arises. */
public final class SidePanel {

    private SidePanel() {}

    /** Opens the panel. */
    public static void explain(String title, Component... content) {
        Dialog panel = new Dialog();
        panel.setHeaderTitle(title);
        panel.addClassName("side-panel");
        panel.getElement().getThemeList().add("side-panel");
        panel.setDraggable(false);
        Button close = new Button(VaadinIcon.CLOSE.create(), click -> panel.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel("Close the explanation");
        panel.getHeader().add(close);
        Div body = new Div(content);
        body.addClassName("side-panel-body");
        // long explanations scroll, by keyboard too
        body.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
        panel.add(body);
        panel.open();
    }

    /** A question, such as {@code Why can't I approve?}, that opens its answer; the answer is made when asked. */
    public static Button question(String question, Supplier<List<? extends Component>> answer) {
        Button button =
                new Button(question, click -> explain(question, answer.get().toArray(Component[]::new)));
        button.setIcon(VaadinIcon.QUESTION_CIRCLE_O.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("question");
        return button;
    }
}
