package chairtime.procurement;

import chairtime.procurement.domain.Bid;
import chairtime.procurement.domain.BidRepository;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.Evaluation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows an evaluator the own sheet and nobody else's. */
@Component
class ScoringSheets {

    private final BidRepository bids;
    private final OpenedBids openedBids;
    private final Names names;

    ScoringSheets(BidRepository bids, OpenedBids openedBids, Names names) {
        this.bids = bids;
        this.openedBids = openedBids;
        this.names = names;
    }

    ScoringSheet of(Call call, Evaluation evaluation) {
        return new ScoringSheet(
                call.id(),
                evaluation.version(),
                call.title(),
                call.terms().scoringDueOn(),
                evaluation.interests(),
                evaluation.isIn(),
                bids.opened(call.id().value(), call.commissionerCode()).stream()
                        .map(bid -> names.provider(bid.providerCode()))
                        .sorted()
                        .toList(),
                call.terms().criteria(),
                evaluation.interests() == Interests.NONE ? openedBids.read(call) : List.of(),
                evaluation.scores());
    }

    List<BidId> bidsOf(Call call) {
        return bids.opened(call.id().value(), call.commissionerCode()).stream()
                .map(Bid::id)
                .toList();
    }
}
