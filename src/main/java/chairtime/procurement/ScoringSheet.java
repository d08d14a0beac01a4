package chairtime.procurement;

import java.time.LocalDate;
import java.util.List;

/**
 * What one evaluator needs to score a call: never another evaluator's scores.
 *
 * @param callId the call
 * @param version to hand back with the scores
 * @param title what and where
 * @param dueOn day by which the scores are wanted
 * @param interests what the evaluator has declared
 * @param scoresIn whether the scores are in
 * @param bidders names of the bidders, so that interests can be declared
 * @param criteria what bids are scored on
 * @param bids the bids; empty until the evaluator has declared to have no interest
 * @param scores the evaluator's own scores so far
 */
public record ScoringSheet(
        CallId callId,
        long version,
        String title,
        LocalDate dueOn,
        Interests interests,
        boolean scoresIn,
        List<String> bidders,
        List<Criterion> criteria,
        List<OpenedBid> bids,
        List<Score> scores) {}
