package chairtime.procurement.ui;

import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.procurement.CallId;
import chairtime.procurement.CallView;
import chairtime.procurement.Calls;
import chairtime.procurement.EvaluatorView;
import chairtime.procurement.Evaluators;
import chairtime.procurement.Person;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Who scores a published call, and naming somebody else. */
@Route(ProcurementNavigation.EVALUATORS)
@PageTitle("Who scores")
@RolesAllowed("COMMISSIONER")
class EvaluatorsView extends Page implements BeforeEnterObserver {

    private final transient Calls calls;
    private final transient Evaluators evaluators;

    EvaluatorsView(Calls calls, Evaluators evaluators) {
        super("Who scores");
        this.calls = calls;
        this.evaluators = evaluators;
        under("Needs and calls", ProcurementNavigation.NEEDS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CallId id = CallEntry.id(event);
        CallView call = calls.find(id);
        if (!EvaluatorPanel.anyCanBeReplaced(call)) {
            Messages.refused("The evaluators of this call stay as they are: it is \"%s\"."
                    .formatted(call.status().label()));
            event.forwardTo(ProcurementNavigation.call(id));
            return;
        }
        show(call);
    }

    private void show(CallView call) {
        removeAll();
        title("Who scores: " + call.title());
        under(call.title(), ProcurementNavigation.call(call.id()));
        status(Words.tag(call.status()));
        facts(new KeyFacts()
                .fact("Evaluators", Formats.count(call.evaluators().size()))
                .fact("Scores wanted by", Formats.date(call.terms().scoringDueOn())));
        Paragraph rule = new Paragraph("Whoever fell ill or has an interest can be replaced until their scores are in."
                + " What they have scored so far is kept for the auditor and does not count.");
        rule.addClassName("hint");
        add(rule);
        List<Person> successors = evaluators.possibleSuccessors(call.id());
        call.evaluators().forEach(evaluator -> add(createPanel(call, evaluator, successors)));
    }

    private EvaluatorPanel createPanel(CallView call, EvaluatorView evaluator, List<Person> successors) {
        return new EvaluatorPanel(
                call,
                evaluator,
                successors,
                (successor, reason) -> replace(call, evaluator, successor, reason),
                reason -> goOnWithout(call, evaluator, reason));
    }

    private void replace(CallView call, EvaluatorView evaluator, Person successor, String reason) {
        evaluators.replace(call.id(), call.version(), evaluator.id(), successor.id(), reason);
        Messages.done("%s scores in the place of %s, and everyone concerned is told."
                .formatted(successor.name(), evaluator.name()));
        show(calls.find(call.id()));
    }

    private void goOnWithout(CallView call, EvaluatorView evaluator, String reason) {
        evaluators.goOnWithout(call.id(), call.version(), evaluator.id(), reason);
        Messages.done("The others score without %s, and everyone concerned is told.".formatted(evaluator.name()));
        getUI().ifPresent(ui -> ui.navigate(ProcurementNavigation.call(call.id())));
    }
}
