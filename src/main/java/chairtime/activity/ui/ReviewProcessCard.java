package chairtime.activity.ui;

import chairtime.platform.NotFoundException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.ProcessDiagram;
import chairtime.workflow.ProcessDiagrams;
import chairtime.workflow.ProcessProgress;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.function.Supplier;

/** How far the process of a review has come, for those who have or had a task in it. */
@SpringComponent
class ReviewProcessCard {

    private final ProcessDiagrams diagrams;

    ReviewProcessCard(ProcessDiagrams diagrams) {
        this.diagrams = diagrams;
    }

    /** Makes the card when it is asked for; empty for whoever may not see the process. */
    Optional<Supplier<Card>> of(String processKey, long number) {
        try {
            ProcessProgress progress = diagrams.progress(processKey, String.valueOf(number));
            return Optional.of(() -> new Card(
                    "Process", new ProcessDiagram(progress.bpmnXml(), progress.activeIds(), progress.doneIds())));
        } catch (NotFoundException notTheirs) {
            return Optional.empty();
        }
    }
}
