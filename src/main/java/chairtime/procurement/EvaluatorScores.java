package chairtime.procurement;

import java.util.List;

/**
 * Scores of one evaluator, shown when all are in.
 *
 * @param evaluatorName who scored
 * @param scores every score
 */
public record EvaluatorScores(String evaluatorName, List<Score> scores) {}
