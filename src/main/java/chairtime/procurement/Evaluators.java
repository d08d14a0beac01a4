package chairtime.procurement;

import chairtime.platform.RefusedException;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.Evaluation;
import chairtime.security.AccountId;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of those who score, from the publication of a call until their scores are in. */
@Service
@Transactional
public class Evaluators {

    private final EvaluationDesk desk;
    private final Successors successors;
    private final CallFinder finder;
    private final CallViews views;
    private final CallProcess process;
    private final CallLog log;
    private final Correspondence correspondence;
    private final Names names;
    private final CurrentUser currentUser;
    private final Clock clock;

    Evaluators(
            EvaluationDesk desk,
            Successors successors,
            CallFinder finder,
            CallViews views,
            CallProcess process,
            CallLog log,
            Correspondence correspondence,
            Names names,
            CurrentUser currentUser,
            Clock clock) {
        this.desk = desk;
        this.successors = successors;
        this.finder = finder;
        this.views = views;
        this.process = process;
        this.log = log;
        this.correspondence = correspondence;
        this.names = names;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Who may take an evaluator's place: whoever could be named at publication and took no part in the scoring yet. */
    @PreAuthorize(Allowed.PREPARE)
    @Transactional(readOnly = true)
    public List<Person> possibleSuccessors(CallId id) {
        return successors.possible(finder.own(id));
    }

    /**
     * Names somebody else in the place of an evaluator whose scores are not in. What the evaluator has scored so far is
     * kept and never counts.
     *
     * @param version version of the call that was seen
     */
    @PreAuthorize(Allowed.PREPARE)
    public void replace(CallId id, long version, AccountId evaluator, AccountId successor, String reason) {
        Reasons.demand(reason);
        Call call = finder.ownLocked(id);
        Optional<Evaluation> evaluation = desk.find(id, evaluator);
        successors.refuseUnlessPossible(call, successor);
        call.replaceEvaluator(
                version, evaluator, successor, currentUser.require().id());
        evaluation.ifPresent(leaving -> {
            leaving.leave(clock.instant());
            desk.save(Evaluation.begin(id, successor));
        });
        Person left = person(evaluator);
        Person named = person(successor);
        log.happenedBecause(
                call,
                "evaluatorReplaced",
                "%s scores in the place of %s.".formatted(named.name(), left.name()),
                reason);
        tell(call, version, left, named);
        evaluation.ifPresent(leaving -> {
            if (leaving.interests() == Interests.STEPPED_ASIDE) {
                process.successorNamed(id, evaluator, successor);
            } else {
                process.evaluatorReplaced(id, evaluator, successor);
            }
        });
    }

    /** Lets the others go on alone without an evaluator who stepped aside. */
    @PreAuthorize(Allowed.PREPARE)
    public void goOnWithout(CallId id, long version, AccountId evaluator, String reason) {
        Reasons.demand(reason);
        Call call = finder.ownLocked(id);
        Evaluation leaving = desk.find(id, evaluator)
                .filter(found -> found.interests() == Interests.STEPPED_ASIDE)
                .orElseThrow(() ->
                        new RefusedException("This evaluator has not stepped aside. Name somebody else instead."));
        call.goOnWithout(version, evaluator, currentUser.require().id());
        leaving.leave(clock.instant());
        Person left = person(evaluator);
        log.happenedBecause(call, "evaluatorLeft", "The others score without %s.".formatted(left.name()), reason);
        tell(call, version, left, null);
        process.goneOnWithout(id, evaluator);
    }

    private void tell(Call call, long version, Person left, @Nullable Person successor) {
        Set<AccountId> others = new HashSet<>(call.terms().evaluators());
        others.addAll(call.authors());
        others.remove(left.id());
        if (successor != null) {
            others.remove(successor.id());
        }
        others.remove(currentUser.require().id());
        correspondence.evaluatorsChanged(views.notice(call), new EvaluatorChange(version, left, successor, others));
    }

    private Person person(AccountId id) {
        return new Person(id, names.person(id));
    }
}
