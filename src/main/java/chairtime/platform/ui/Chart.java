package chairtime.platform.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/** A chart. Views use {@link ChartWithTable}, because every chart has its table beside it. */
@Tag("chairtime-chart")
@JsModule("./components/chairtime-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
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
