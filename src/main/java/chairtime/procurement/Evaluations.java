package chairtime.procurement;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Scoring of opened bids, each evaluator blind to the others. */
@Service
public class Evaluations {

    /** The sheet of the evaluator who asks. */
    @PreAuthorize(Allowed.SCORE)
    public ScoringSheet sheet(CallId call) {
        throw new UnsupportedOperationException();
    }

    /** Declares to have no interest in any bidder; the bids can then be read. */
    @PreAuthorize(Allowed.SCORE)
    public void declareNoInterest(CallId call) {
        throw new UnsupportedOperationException();
    }

    /** Steps aside because of an interest; refused to the last evaluator. */
    @PreAuthorize(Allowed.SCORE)
    public void stepAside(CallId call, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Keeps scores that are not complete yet and returns the sheet with its new version. */
    @PreAuthorize(Allowed.SCORE)
    public ScoringSheet saveDraft(CallId call, long version, List<Score> scores) {
        throw new UnsupportedOperationException();
    }

    /** Hands the scores in: one for every bid and criterion, each with a comment. They stay as they are from then. */
    @PreAuthorize(Allowed.SCORE)
    public void submit(CallId call, long version, List<Score> scores) {
        throw new UnsupportedOperationException();
    }

    /** Everybody's scores; empty until all are in. */
    @PreAuthorize(Allowed.READ_CALLS)
    public List<EvaluatorScores> all(CallId call) {
        throw new UnsupportedOperationException();
    }
}
