package chairtime.procurement.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** A step of the form of a call. */
abstract class CallStep extends Div {

    private final String title;

    /** @param title what the step is about */
    CallStep(String title) {
        this.title = title;
        addClassName("form-step");
    }

    String title() {
        return title;
    }

    /** The fields of the step by property. */
    abstract FormFields fields();

    /** What has to be put right before the call can be published, by property. */
    abstract Map<String, String> problems();

    /** Calls back whenever somebody has changed something in this step. */
    abstract void onChange(Runnable changed);
}
