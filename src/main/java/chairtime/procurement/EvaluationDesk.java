package chairtime.procurement;

import chairtime.platform.NotFoundException;
import chairtime.procurement.domain.BidRepository;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.Evaluation;
import chairtime.procurement.domain.EvaluationRepository;
import chairtime.procurement.domain.Ranking;
import chairtime.security.AccountId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Evaluations of a call and the ranking they make, for the services of this module. */
@Component
class EvaluationDesk {

    private final EvaluationRepository evaluations;
    private final BidRepository bids;
    private final Names names;

    EvaluationDesk(EvaluationRepository evaluations, BidRepository bids, Names names) {
        this.evaluations = evaluations;
        this.bids = bids;
        this.names = names;
    }

    Evaluation of(CallId call, AccountId evaluator) {
        return find(call, evaluator).orElseThrow(() -> new NotFoundException("This scoring sheet"));
    }

    Optional<Evaluation> find(CallId call, AccountId evaluator) {
        return evaluations.findByCallIdAndEvaluator(call.value(), evaluator.value());
    }

    Evaluation save(Evaluation evaluation) {
        return evaluations.saveAndFlush(evaluation);
    }

    List<Evaluation> of(CallId call) {
        return evaluations.findByCallIdOrderByEvaluator(call.value());
    }

    boolean hasDeclaredNoInterest(CallId call, AccountId evaluator) {
        return find(call, evaluator)
                .map(evaluation -> evaluation.interests() == Interests.NONE && !evaluation.hasLeft())
                .orElse(false);
    }

    boolean hasSteppedAside(CallId call, AccountId evaluator) {
        return find(call, evaluator)
                .map(evaluation -> evaluation.interests() == Interests.STEPPED_ASIDE)
                .orElse(false);
    }

    /** Whether the scores of everybody are in who takes part. */
    boolean allFinished(CallId call) {
        List<Evaluation> takingPart =
                of(call).stream().filter(evaluation -> !evaluation.hasLeft()).toList();
        return !takingPart.isEmpty() && takingPart.stream().allMatch(Evaluation::isIn);
    }

    /** The bids, best first; empty until every score is in. */
    List<RankedBid> ranking(Call call) {
        if (!allFinished(call.id())) {
            return List.of();
        }
        return Ranking.of(
                bids.opened(call.id().value(), call.commissionerCode()).stream()
                        .map(bid -> new Ranking.Candidate(
                                bid.id(), bid.providerCode(), names.provider(bid.providerCode()), bid.offer()))
                        .toList(),
                call.terms().criteria(),
                of(call.id()).stream()
                        .filter(Evaluation::isIn)
                        .map(Evaluation::scores)
                        .toList());
    }
}
