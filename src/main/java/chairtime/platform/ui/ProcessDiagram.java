package chairtime.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.TreeSet;

/** The diagram of a process with the current steps and the steps done marked, and the same in words. */
public class ProcessDiagram extends Div {

    /**
     * @param bpmnXml the diagram as its file has it
     * @param activeIds ids of the elements where the process stands
     * @param doneIds ids of the elements that are behind it
     */
    public ProcessDiagram(String bpmnXml, Set<String> activeIds, Set<String> doneIds) {
        addClassName("process-diagram");
        ProcessSteps steps = ProcessSteps.read(bpmnXml);
        Paragraph current = new Paragraph(
                activeIds.isEmpty()
                        ? "The process has ended."
                        : "Current step: " + String.join(", ", steps.names(activeIds)));
        current.addClassName("process-current");
        Canvas canvas = new Canvas();
        canvas.getElement().setProperty("active", String.join(" ", new TreeSet<>(activeIds)));
        canvas.getElement().setProperty("done", String.join(" ", new TreeSet<>(doneIds)));
        canvas.getElement().setProperty("xml", bpmnXml);
        add(current, legend(), canvas);
    }

    private static Div legend() {
        Div legend = new Div(
                new StatusTag("Current step: thick blue frame", StatusTag.Kind.ON_TRACK),
                new StatusTag("Done: green with a tick", StatusTag.Kind.DONE),
                new StatusTag("Not reached: white", StatusTag.Kind.NEUTRAL));
        legend.addClassName("process-legend");
        return legend;
    }

    @Tag("chairtime-process-diagram")
    @JsModule("./components/chairtime-process-diagram.ts")
    @NpmPackage(value = "bpmn-js", version = "18.31.1")
    private static class Canvas extends Component {}
}
