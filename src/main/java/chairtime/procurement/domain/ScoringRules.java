package chairtime.procurement.domain;

import chairtime.procurement.BidId;
import chairtime.procurement.Criterion;
import chairtime.procurement.Score;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What scores must be: whole points from 0 to 5, one for every bid and criterion, each with its reasons. */
public final class ScoringRules {

    private ScoringRules() {}

    /** Every rule that scores break which are to be kept as a draft. */
    public static List<Refusal> draftRefusals(List<Score> scores, Collection<BidId> bids, List<Criterion> criteria) {
        Set<Cell> wanted = cells(bids, criteria);
        List<Cell> given = scores.stream().map(Cell::of).toList();
        return new Rules()
                .demand(wanted.containsAll(given), "scores", "Scores are for the bids and criteria of this call only.")
                .demand(
                        new HashSet<>(given).size() == given.size(),
                        "scores",
                        "A bid has one score for each criterion.")
                .demand(
                        scores.stream().allMatch(ScoringRules::isOnTheScale),
                        "scores",
                        "A score is a whole number from 0 to 5.")
                .demand(
                        scores.stream().allMatch(s -> s.comment().length() <= Score.COMMENT_MAX_LENGTH),
                        "scores",
                        "A comment has at most 2,000 characters.")
                .refusals();
    }

    /** Every rule that scores break which are to be handed in. */
    public static List<Refusal> refusals(List<Score> scores, Collection<BidId> bids, List<Criterion> criteria) {
        Set<Cell> scored = scores.stream()
                .filter(score -> score.points() != null)
                .map(Cell::of)
                .collect(Collectors.toSet());
        return new Rules()
                .demand(
                        scored.containsAll(cells(bids, criteria)),
                        "scores",
                        "Score every bid against every criterion before you hand the scores in.")
                .demand(
                        scores.stream().noneMatch(score -> score.comment().isBlank()),
                        "scores",
                        "Give the reasons for every score; bidders may ask for them.")
                .refusals();
    }

    private static boolean isOnTheScale(Score score) {
        Integer points = score.points();
        return points == null || points >= 0 && points <= Score.MAX_POINTS;
    }

    private static Set<Cell> cells(Collection<BidId> bids, List<Criterion> criteria) {
        return bids.stream()
                .flatMap(bid -> criteria.stream().map(criterion -> new Cell(bid, criterion.number())))
                .collect(Collectors.toSet());
    }

    private record Cell(BidId bid, int criterion) {
        static Cell of(Score score) {
            return new Cell(score.bid(), score.criterion());
        }
    }
}
