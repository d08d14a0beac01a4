package chairtime.procurement;

import chairtime.audit.AuditEntry;
import chairtime.platform.RefusedException;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.Evaluation;
import chairtime.security.AccountId;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scoring of opened bids, each evaluator blind to the others. */
@Service
@Transactional
public class Evaluations {

    private final EvaluationDesk desk;
    private final ScoringSheets sheets;
    private final CallFinder finder;
    private final CallProcess process;
    private final CallLog log;
    private final CallViews views;
    private final Correspondence correspondence;
    private final Names names;
    private final CurrentUser currentUser;
    private final Clock clock;

    Evaluations(
            EvaluationDesk desk,
            ScoringSheets sheets,
            CallFinder finder,
            CallProcess process,
            CallLog log,
            CallViews views,
            Correspondence correspondence,
            Names names,
            CurrentUser currentUser,
            Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.finder = finder;
        this.process = process;
        this.log = log;
        this.views = views;
        this.correspondence = correspondence;
        this.names = names;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The sheet of the evaluator who asks. */
    @PreAuthorize(Allowed.SCORE)
    public ScoringSheet sheet(CallId id) {
        Call call = finder.own(id);
        return sheets.of(call, mine(call));
    }

    /** Declares to have no interest in any bidder; the bids can then be read. */
    @PreAuthorize(Allowed.SCORE)
    public void declareNoInterest(CallId id) {
        Call call = finder.own(id);
        mine(call).declareNoInterest(clock.instant());
        record(call, "interestsDeclared", "No interest declared");
    }

    /** Steps aside because of an interest; the commissioner names somebody else or goes on without. */
    @PreAuthorize(Allowed.SCORE)
    public void stepAside(CallId id, String reason) {
        Call call = scoring(id);
        AccountId me = currentUser.require().id();
        mine(call).stepAside(reason, clock.instant());
        log.happened(call, "evaluatorSteppedAside", "An evaluator stepped aside.", reason);
        correspondence.evaluatorSteppedAside(views.notice(call), me, names.person(me));
        process.steppedAside(id, me);
    }

    /** Keeps scores that are not complete yet and returns the sheet with its new version. */
    @PreAuthorize(Allowed.SCORE)
    public ScoringSheet saveDraft(CallId id, long version, List<Score> scores) {
        Call call = scoring(id);
        Evaluation evaluation = mine(call);
        evaluation.saveDraft(version, scores, sheets.bidsOf(call), call.terms().criteria());
        return sheets.of(call, desk.save(evaluation));
    }

    /** Hands the scores in: one for every bid and criterion, each with a comment. They stay as they are from then. */
    @PreAuthorize(Allowed.SCORE)
    public void submit(CallId id, long version, List<Score> scores) {
        Call call = scoring(id);
        mine(call).submit(version, scores, sheets.bidsOf(call), call.terms().criteria(), clock.instant());
        log.happened(call, "scoresIn", "The scores of an evaluator are in.", null);
        process.scored(id, currentUser.require().id());
    }

    /** Everybody's scores; empty until all are in. */
    @PreAuthorize(Allowed.READ_CALLS)
    @Transactional(readOnly = true)
    public List<EvaluatorScores> all(CallId id) {
        Call call = finder.own(id);
        if (!desk.allFinished(call.id())) {
            return List.of();
        }
        List<Evaluation> in = desk.of(id).stream().filter(Evaluation::isIn).toList();
        Function<AccountId, String> person =
                names.people(in.stream().map(Evaluation::evaluator).toList());
        return in.stream()
                .map(evaluation -> new EvaluatorScores(person.apply(evaluation.evaluator()), evaluation.scores()))
                .toList();
    }

    private Evaluation mine(Call call) {
        Evaluation evaluation = desk.of(call.id(), currentUser.require().id());
        if (evaluation.hasLeft()) {
            throw new RefusedException("You no longer score this call.");
        }
        return evaluation;
    }

    /** Held until the end of the transaction, so that two evaluators cannot both be let go as not the last. */
    private Call scoring(CallId id) {
        Call call = finder.ownLocked(id);
        if (call.status() != CallStatus.OPENED) {
            throw new RefusedException(
                    "Scores are not taken: the call is \"" + call.status().label() + "\".");
        }
        return call;
    }

    private void record(Call call, String action, String text) {
        log.auditOnly(AuditEntry.of(
                "procurement." + action, "Call", String.valueOf(call.id().value()), text));
    }
}
