package chairtime.procurement;

import chairtime.procurement.domain.Bid;
import chairtime.procurement.domain.BidRepository;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.Evaluation;
import chairtime.procurement.domain.ExtraSession;
import chairtime.procurement.domain.SessionRepository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what each bidder is told: own scores and the range of the successful ones, by criterion. */
@Component
class BidOutcomes {

    private final BidRepository bids;
    private final SessionRepository sessions;
    private final EvaluationDesk evaluations;

    BidOutcomes(BidRepository bids, SessionRepository sessions, EvaluationDesk evaluations) {
        this.bids = bids;
        this.sessions = sessions;
        this.evaluations = evaluations;
    }

    List<BidOutcome> of(Call call) {
        Map<BidId, Bid> decided = bids.opened(call.id().value(), call.commissionerCode()).stream()
                .collect(Collectors.toMap(Bid::id, Function.identity()));
        Map<BidId, List<LocalDate>> dates = sessions
                .findByCallIdOrderByDayAscIdAsc(call.id().value())
                .stream()
                .collect(Collectors.groupingBy(
                        ExtraSession::bidId, Collectors.mapping(ExtraSession::day, Collectors.toList())));
        List<RankedBid> ranking = evaluations.ranking(call);
        List<RankedBid> winners = ranking.stream()
                .filter(bid -> decided.get(bid.bid()).sessionsAwarded().orElse(0) > 0)
                .toList();
        List<Score> scores = evaluations.of(call.id()).stream()
                .filter(Evaluation::isIn)
                .flatMap(evaluation -> evaluation.scores().stream())
                .toList();
        return ranking.stream()
                .map(bid -> outcome(
                        bid,
                        decided.get(bid.bid()),
                        dates.getOrDefault(bid.bid(), List.of()),
                        bid.results().stream()
                                .map(result -> criterion(bid.bid(), result, winners, scores))
                                .toList(),
                        call))
                .toList();
    }

    private static BidOutcome outcome(
            RankedBid ranked, Bid bid, List<LocalDate> dates, List<CriterionOutcome> criteria, Call call) {
        BidData data = bid.data();
        return new BidOutcome(
                ranked,
                data.contactName(),
                data.contactEmail(),
                data.contractNumber(),
                bid.sessionsAwarded().orElse(0),
                dates,
                criteria,
                call.status() == CallStatus.ALL_REFUSED ? call.statusReason().orElse(null) : null);
    }

    private static CriterionOutcome criterion(
            BidId bid, CriterionResult result, List<RankedBid> winners, List<Score> scores) {
        int number = result.criterion().number();
        Set<BigDecimal> winning = winners.stream()
                .flatMap(winner -> winner.results().stream())
                .filter(other -> other.criterion().number() == number)
                .map(CriterionResult::mean)
                .collect(Collectors.toSet());
        return new CriterionOutcome(
                result.criterion(),
                result.mean(),
                winning.stream().min(Comparator.naturalOrder()).orElse(null),
                winning.stream().max(Comparator.naturalOrder()).orElse(null),
                scores.stream()
                        .filter(score -> score.bid().equals(bid) && score.criterion() == number)
                        .map(Score::comment)
                        .toList());
    }
}
