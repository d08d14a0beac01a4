package chairtime.procurement.domain;

import chairtime.platform.Money;
import chairtime.procurement.AwardLine;
import chairtime.procurement.BidId;
import chairtime.procurement.CallTerms;
import chairtime.procurement.RankedBid;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an award must keep to: the bids as offered, the sessions wanted, the budget. */
public final class AwardRules {

    private AwardRules() {}

    /** Every rule that the lines break. */
    public static List<Refusal> refusals(List<AwardLine> lines, List<RankedBid> ranking, CallTerms terms) {
        Map<BidId, RankedBid> bids = byId(ranking);
        boolean known = lines.stream().allMatch(line -> bids.containsKey(line.bid()))
                && new HashSet<>(lines.stream().map(AwardLine::bid).toList()).size() == lines.size();
        Rules rules = new Rules().demand(known, "lines", "Take sessions of the scored bids of this call, each once.");
        if (!known) {
            return rules.refusals();
        }
        int sessions = lines.stream().mapToInt(AwardLine::sessions).sum();
        return rules.demand(sessions > 0, "lines", "Take at least one session, or refuse all bids.")
                .demand(
                        lines.stream()
                                .allMatch(line -> line.sessions() >= 0
                                        && line.sessions()
                                                <= bids.get(line.bid()).sessionsOffered()),
                        "lines",
                        "Take no more sessions of a bid than it offers.")
                .demand(
                        sessions <= terms.sessionsWanted(),
                        "lines",
                        () -> "The call asks for %d sessions; %d are taken."
                                .formatted(terms.sessionsWanted(), sessions))
                .demand(
                        !total(lines, ranking).exceeds(terms.budget()),
                        "lines",
                        () -> "The award costs %s, more than the budget of %s."
                                .formatted(total(lines, ranking), terms.budget()))
                .refusals();
    }

    /** What the sessions taken cost together, at the price of each bid. */
    public static Money total(List<AwardLine> lines, List<RankedBid> ranking) {
        Map<BidId, RankedBid> bids = byId(ranking);
        return lines.stream()
                .filter(line -> bids.containsKey(line.bid()))
                .map(line -> bids.get(line.bid()).pricePerSession().times(line.sessions()))
                .reduce(Money.ZERO, Money::plus);
    }

    private static Map<BidId, RankedBid> byId(List<RankedBid> ranking) {
        return ranking.stream().collect(Collectors.toMap(RankedBid::bid, Function.identity()));
    }
}
