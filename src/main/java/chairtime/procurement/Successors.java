package chairtime.procurement;

import chairtime.platform.RefusedException;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.Evaluation;
import chairtime.procurement.domain.Need;
import chairtime.procurement.domain.PublicationRules;
import chairtime.procurement.domain.Refusal;
import chairtime.security.AccountId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may take an evaluator's place: whoever could be named at publication and took no part in the scoring yet. */
@Component
class Successors {

    private final EvaluationDesk desk;
    private final CallPreparation preparation;
    private final CallFinder finder;

    Successors(EvaluationDesk desk, CallPreparation preparation, CallFinder finder) {
        this.desk = desk;
        this.preparation = preparation;
        this.finder = finder;
    }

    List<Person> possible(Call call) {
        Set<AccountId> takePart = new HashSet<>(call.terms().evaluators());
        desk.of(call.id()).stream().map(Evaluation::evaluator).forEach(takePart::add);
        return preparation.possibleEvaluators(finder.needOf(call)).stream()
                .filter(person -> !takePart.contains(person.id()))
                .toList();
    }

    /** @throws RefusedException when the rules of publication bar that person, or the person left this scoring before */
    void refuseUnlessPossible(Call call, AccountId successor) {
        Need need = finder.needOf(call);
        Refusal.throwIfAny(PublicationRules.evaluatorRefusals(
                Set.of(successor),
                need.raisedBy(),
                preparation.possibleEvaluators(need).stream().map(Person::id).collect(Collectors.toSet())));
        if (desk.find(call.id(), successor).filter(Evaluation::hasLeft).isPresent()) {
            throw new RefusedException(
                    "evaluators", "This person took part in the scoring before and left. Choose somebody else.");
        }
    }
}
