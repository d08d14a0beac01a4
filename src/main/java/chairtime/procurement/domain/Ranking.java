package chairtime.procurement.domain;

import chairtime.platform.Money;
import chairtime.procurement.AwardLine;
import chairtime.procurement.BidId;
import chairtime.procurement.CallTerms;
import chairtime.procurement.Criterion;
import chairtime.procurement.CriterionResult;
import chairtime.procurement.RankedBid;
import chairtime.procurement.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Bids in the order of their weighted scores. The score of a bid is the sum, over the criteria, of weight times the
 * evaluators' mean points out of five; it is compared unrounded. A lower price goes first among equal scores; equal in
 * both share a rank.
 *
 * @see "Decision 0042"
 */
public final class Ranking {

    private static final int SHOWN_DECIMALS = 2;

    private Ranking() {}

    /**
     * @param bid number
     * @param providerCode who bids
     * @param providerName its name
     * @param offer sessions and price
     */
    public record Candidate(BidId bid, String providerCode, String providerName, Bid.Offer offer) {}

    /** The ranking; empty when nobody has scored. */
    public static List<RankedBid> of(
            List<Candidate> candidates, List<Criterion> criteria, List<List<Score>> evaluations) {
        if (evaluations.isEmpty()) {
            return List.of();
        }
        List<Standing> standings = candidates.stream()
                .map(candidate -> new Standing(candidate, criteria, evaluations))
                .sorted(Comparator.comparingLong(Standing::points)
                        .reversed()
                        .thenComparing(standing -> standing.candidate.offer().price())
                        .thenComparing(standing -> standing.candidate.bid().value()))
                .toList();
        List<RankedBid> ranking = new ArrayList<>();
        for (int place = 0; place < standings.size(); place++) {
            Standing standing = standings.get(place);
            boolean shared = place > 0 && standing.equalTo(standings.get(place - 1));
            ranking.add(standing.ranked(shared ? ranking.get(place - 1).rank() : place + 1));
        }
        return ranking;
    }

    /** Sessions from the best bids down, within what is wanted and the budget. */
    public static List<AwardLine> suggestion(List<RankedBid> ranking, CallTerms terms) {
        List<AwardLine> lines = new ArrayList<>();
        int wanted = terms.sessionsWanted();
        Money left = terms.budget();
        for (RankedBid bid : ranking) {
            int affordable = left.amount()
                    .divideToIntegralValue(bid.pricePerSession().amount())
                    .intValue();
            int taken = Math.min(Math.min(bid.sessionsOffered(), wanted), affordable);
            lines.add(new AwardLine(bid.bid(), taken));
            wanted -= taken;
            left = left.minus(bid.pricePerSession().times(taken));
        }
        return lines;
    }

    private static final class Standing {
        private final Candidate candidate;
        private final List<Criterion> criteria;
        private final long[] sums;
        private final long evaluators;

        Standing(Candidate candidate, List<Criterion> criteria, List<List<Score>> evaluations) {
            this.candidate = candidate;
            this.criteria = criteria;
            this.evaluators = evaluations.size();
            this.sums = criteria.stream()
                    .mapToLong(criterion -> evaluations.stream()
                            .flatMap(List::stream)
                            .filter(score ->
                                    score.bid().equals(candidate.bid()) && score.criterion() == criterion.number())
                            .mapToLong(score -> Objects.requireNonNull(score.points()))
                            .sum())
                    .toArray();
        }

        /** Weighted points as a whole number, the same multiple of the score for every bid of a call. */
        long points() {
            long points = 0;
            for (int i = 0; i < sums.length; i++) {
                points += sums[i] * criteria.get(i).weight();
            }
            return points;
        }

        boolean equalTo(Standing other) {
            return points() == other.points()
                    && candidate.offer().price().equals(other.candidate.offer().price());
        }

        RankedBid ranked(int rank) {
            List<CriterionResult> results = new ArrayList<>();
            for (int i = 0; i < sums.length; i++) {
                Criterion criterion = criteria.get(i);
                results.add(new CriterionResult(
                        criterion, share(sums[i], evaluators), outOfWeight(sums[i] * criterion.weight())));
            }
            return new RankedBid(
                    rank,
                    candidate.bid(),
                    candidate.providerCode(),
                    candidate.providerName(),
                    outOfWeight(points()),
                    results,
                    candidate.offer().sessions(),
                    candidate.offer().price());
        }

        private BigDecimal outOfWeight(long weightedSum) {
            return share(weightedSum, Score.MAX_POINTS * evaluators);
        }

        private static BigDecimal share(long numerator, long denominator) {
            return BigDecimal.valueOf(numerator)
                    .divide(BigDecimal.valueOf(denominator), SHOWN_DECIMALS, RoundingMode.HALF_UP);
        }
    }
}
