package chairtime.platform.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A chart. Views use {@link ChartWithTable}, because every chart has its table beside it. */
@Tag("chairtime-chart")
public class Chart extends Component implements HasSize, HasStyle {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A chart of that. */
    public Chart(ChartSpec spec) {
        show(spec);
    }

    /** Shows something else. */
    public final void show(ChartSpec spec) {
        try {
            getElement().setProperty("spec", JSON.writeValueAsString(spec));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The chart cannot be written as JSON", e);
        }
    }
}
