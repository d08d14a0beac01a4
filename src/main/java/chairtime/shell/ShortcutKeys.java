package chairtime.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;

/** Listens for the single keys of {@link chairtime.platform.ui.Shortcut}; {@code ?} lists them. */
@Tag("chairtime-shortcuts")
@JsModule("./components/chairtime-shortcuts.ts")
class ShortcutKeys extends Component {

    /** Opens the list. */
    static void list() {
        UI.getCurrent().getPage().executeJs("document.querySelector('chairtime-shortcuts').list()");
    }
}
