package chairtime.worklist.ui;

import chairtime.platform.ui.ProcessDiagram;
import chairtime.platform.ui.Timeline;
import chairtime.workflow.ProcessDiagrams;
import chairtime.workflow.ProcessProgress;
import chairtime.worklist.WorkItemView;
import com.vaadin.flow.component.Component;
import java.util.Objects;

/** Diagram and history of the process behind a task. */
class ProcessPanels {

    private final ProcessDiagrams diagrams;

    ProcessPanels(ProcessDiagrams diagrams) {
        this.diagrams = diagrams;
    }

    Component diagram(WorkItemView item) {
        ProcessProgress progress = diagrams.progress(item.processKey(), item.businessKey());
        return new ProcessDiagram(progress.bpmnXml(), progress.activeIds(), progress.doneIds());
    }

    Component history(WorkItemView item) {
        return new Timeline(diagrams.progress(item.processKey(), item.businessKey()).steps().stream()
                .map(step -> new Timeline.Entry(
                        Objects.requireNonNullElse(step.leftAt(), step.reachedAt()),
                        Objects.requireNonNullElse(step.who(), "Chairtime"),
                        step.leftAt() == null ? step.name() + " (waiting)" : step.name()))
                .toList());
    }
}
