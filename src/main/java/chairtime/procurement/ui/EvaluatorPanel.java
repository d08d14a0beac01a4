package chairtime.procurement.ui;

import chairtime.platform.ui.Card;
import chairtime.procurement.CallStatus;
import chairtime.procurement.CallView;
import chairtime.procurement.EvaluatorView;
import chairtime.procurement.Interests;
import chairtime.procurement.Person;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One evaluator of a call: where the scoring stands, and who takes the place. */
class EvaluatorPanel extends Card {

    static final String SUCCESSOR = "evaluators";

    private static final Set<CallStatus> CHANGE =
            EnumSet.of(CallStatus.PUBLISHED, CallStatus.NO_BIDS, CallStatus.OPENED);
    private static final String REASON_HINT =
            "Only the auditor reads it. If somebody is ill, write no more than \"not available\".";

    private final EvaluatorView evaluator;
    private final List<Person> successors;
    private final transient BiConsumer<Person, String> replace;
    private final transient Consumer<String> goOnWithout;

    /**
     * @param successors who may take the place
     * @param replace takes the successor and the reason
     * @param goOnWithout takes the reason
     */
    EvaluatorPanel(
            CallView call,
            EvaluatorView evaluator,
            List<Person> successors,
            BiConsumer<Person, String> replace,
            Consumer<String> goOnWithout) {
        super(evaluator.name());
        this.evaluator = evaluator;
        this.successors = successors;
        this.replace = replace;
        this.goOnWithout = goOnWithout;
        actions(ScoresOverview.tag(evaluator));
        if (evaluator.scoresIn()) {
            add(new Paragraph("The scores are in and count. Nobody can take the place any more."));
            return;
        }
        if (successors.isEmpty()) {
            add(new Paragraph("There is nobody else to name: it takes the role Evaluator in your organisation, and not"
                    + " to have raised the need. Ask the administrator to give somebody that role."));
        }
        add(createChoices(call));
    }

    /** Whether there is anybody in the call who can be replaced. */
    static boolean anyCanBeReplaced(CallView call) {
        return CHANGE.contains(call.status()) && !NextStep.allScoresIn(call);
    }

    private Div createChoices(CallView call) {
        Div foot = new Div();
        foot.addClassName("form-foot");
        if (!successors.isEmpty()) {
            foot.add(new Button("Name somebody else", click -> replacement().open()));
        }
        if (hasSteppedAside() && call.evaluators().size() > 1) {
            foot.add(new Button("Go on without", click -> departure().open()));
        }
        return foot;
    }

    String evaluatorName() {
        return evaluator.name();
    }

    ReasonDialog replacement() {
        ComboBox<Person> successor = new ComboBox<>("Who scores instead");
        successor.setItems(successors);
        successor.setItemLabelGenerator(Person::name);
        successor.setWidthFull();
        return new ReasonDialog(
                        "Name somebody else in the place of %s?".formatted(evaluator.name()),
                        "%s loses the task and cannot score this call again; whoever you name gets it. Both are told,"
                                        .formatted(evaluator.name())
                                + " and so are the other evaluators.",
                        REASON_HINT,
                        "Name somebody else",
                        reason -> replace.accept(successor.getValue(), reason))
                .with(SUCCESSOR, successor, () -> Optional.of("Choose who scores instead.")
                        .filter(missing -> successor.isEmpty()));
    }

    ReasonDialog departure() {
        return new ReasonDialog(
                "Go on without %s?".formatted(evaluator.name()),
                "The ranking is made from the scores of the others. This cannot be undone.",
                REASON_HINT,
                "Go on without",
                goOnWithout);
    }

    private boolean hasSteppedAside() {
        return evaluator.interests() == Interests.STEPPED_ASIDE;
    }
}
