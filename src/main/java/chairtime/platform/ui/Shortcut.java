package chairtime.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasTooltip;

/** Single keys that press a button of the page; {@code ?} lists those of the page, and people may turn them off. */
public final class Shortcut {

    private Shortcut() {}

    /**
     * Lets a key click the component while it is on the page and no field has the focus.
     *
     * @param component usually a button
     * @param key one character
     * @param meaning what it does, for the list and the tooltip, for instance {@code Claim this task}
     * @return the component
     */
    public static <C extends Component> C on(C component, String key, String meaning) {
        component.getElement().setAttribute("data-key", key);
        component.getElement().setAttribute("data-key-meaning", meaning);
        component.getElement().setAttribute("aria-keyshortcuts", key);
        if (component instanceof HasTooltip hinted) {
            hinted.setTooltipText(meaning + " (key " + key + ")");
        }
        return component;
    }
}
