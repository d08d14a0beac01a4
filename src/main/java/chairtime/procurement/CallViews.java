package chairtime.procurement;

import chairtime.procurement.domain.BidRepository;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.Evaluation;
import chairtime.procurement.domain.EvaluationRepository;
import chairtime.procurement.domain.Invitation;
import chairtime.procurement.domain.InvitationRepository;
import chairtime.security.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows calls without their bids. */
@Component
class CallViews {

    private final BidRepository bids;
    private final EvaluationRepository evaluations;
    private final InvitationRepository invitations;
    private final Names names;

    CallViews(BidRepository bids, EvaluationRepository evaluations, InvitationRepository invitations, Names names) {
        this.bids = bids;
        this.evaluations = evaluations;
        this.invitations = invitations;
        this.names = names;
    }

    List<CallListItem> items(List<Call> calls) {
        Map<Long, Integer> counts = counts(calls);
        return calls.stream()
                .map(call -> new CallListItem(
                        call.id(),
                        call.needId(),
                        call.title(),
                        call.terms().eligibility().districts(),
                        call.status(),
                        call.deadline(),
                        call.terms().sessionsWanted(),
                        call.terms().budget(),
                        counts.getOrDefault(call.id().value(), 0)))
                .toList();
    }

    CallView view(Call call) {
        return new CallView(
                call.id(),
                call.version(),
                call.needId(),
                call.title(),
                names.commissioner(call.commissionerCode()),
                call.status(),
                call.terms(),
                call.deadline(),
                counts(List.of(call)).getOrDefault(call.id().value(), 0),
                call.bidsOpened(),
                evaluators(call),
                providers(call.id()).size(),
                names.person(call.preparedBy()),
                call.publishedAt().orElse(null),
                call.openedAt().orElse(null),
                call.endedAt().orElse(null),
                call.statusReason().orElse(null));
    }

    CallNotice notice(Call call) {
        return new CallNotice(
                call.id(),
                call.title(),
                call.commissionerCode(),
                names.commissioner(call.commissionerCode()),
                call.status(),
                call.deadline(),
                call.deadlineMoves(),
                call.terms().sessionsWanted());
    }

    /** Codes of the providers the call was published to. */
    List<String> providers(CallId call) {
        return invitations.findByCallIdOrderByProviderCode(call.value()).stream()
                .map(Invitation::providerCode)
                .distinct()
                .toList();
    }

    private Map<Long, Integer> counts(Collection<Call> calls) {
        List<Long> ids = calls.stream().map(call -> call.id().value()).toList();
        return bids.count(ids).stream()
                .collect(Collectors.toMap(BidRepository.BidCount::getCallId, count -> (int) count.getBids()));
    }

    private List<EvaluatorView> evaluators(Call call) {
        Collection<AccountId> ids = call.terms().evaluators();
        Function<AccountId, String> name = names.people(ids);
        Map<AccountId, Evaluation> begun = evaluations
                .findByCallIdOrderByEvaluator(call.id().value())
                .stream()
                .collect(Collectors.toMap(Evaluation::evaluator, Function.identity()));
        return ids.stream()
                .sorted(java.util.Comparator.comparing(name))
                .map(id -> begun.containsKey(id)
                        ? new EvaluatorView(
                                id,
                                name.apply(id),
                                begun.get(id).interests(),
                                begun.get(id).isIn())
                        : new EvaluatorView(id, name.apply(id), Interests.NOT_DECLARED, false))
                .toList();
    }
}
