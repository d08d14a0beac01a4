package chairtime.procurement.ui;

import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;
import chairtime.procurement.Criterion;
import chairtime.procurement.EvaluatorScores;
import chairtime.procurement.EvaluatorView;
import chairtime.procurement.Interests;
import chairtime.procurement.OpenedBid;
import chairtime.procurement.Score;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** Who has scored; what they scored only when all are in. */
class ScoresOverview extends Div {

    /**
     * @param evaluators who scores
     * @param scores everybody's scores; empty until all are in
     * @param bids the bids; only read when the scores are in
     * @param criteria what bids are scored on
     */
    ScoresOverview(
            List<EvaluatorView> evaluators,
            List<EvaluatorScores> scores,
            List<OpenedBid> bids,
            List<Criterion> criteria) {
        addClassName("stack");
        FactsList people = new FactsList();
        evaluators.forEach(evaluator -> people.fact(evaluator.name(), tag(evaluator)));
        add(people);
        if (scores.isEmpty()) {
            add(new Paragraph("Nobody sees a score of somebody else until all are in, so that each evaluator scores on"
                    + " their own."));
            return;
        }
        bids.forEach(bid -> add(new H3(bid.providerName()), table(bid, scores, criteria)));
    }

    static StatusTag tag(EvaluatorView evaluator) {
        if (evaluator.interests() == Interests.STEPPED_ASIDE) {
            return new StatusTag("Stepped aside because of an interest", StatusTag.Kind.STOPPED);
        }
        if (evaluator.scoresIn()) {
            return new StatusTag("Scores are in", StatusTag.Kind.DONE);
        }
        return evaluator.interests() == Interests.NONE
                ? new StatusTag("Scoring", StatusTag.Kind.ON_TRACK)
                : new StatusTag("Has not declared interests yet", StatusTag.Kind.NEUTRAL);
    }

    private static FramedTable table(OpenedBid bid, List<EvaluatorScores> scores, List<Criterion> criteria) {
        FramedTable table = new FramedTable("Points from 0 to 5 for " + bid.providerName());
        List<String> headings = new ArrayList<>(List.of("Criterion"));
        scores.forEach(evaluator -> headings.add(evaluator.evaluatorName()));
        table.columns(headings);
        for (Criterion criterion : criteria) {
            NativeTableRow row = table.row(criterion.name() + ", " + criterion.weight() + " %");
            scores.forEach(evaluator -> row.addDataCell().add(score(bid, criterion, evaluator.scores())));
        }
        return table;
    }

    private static Div score(OpenedBid bid, Criterion criterion, List<Score> scores) {
        Div cell = new Div();
        scores.stream()
                .filter(score -> score.bid().equals(bid.id()) && score.criterion() == criterion.number())
                .findFirst()
                .ifPresentOrElse(
                        score -> {
                            Span points = new Span(Formats.count(score.points()));
                            points.addClassName("points");
                            Span comment = new Span(score.comment());
                            comment.addClassName("free-text");
                            cell.add(points, comment);
                        },
                        () -> cell.setText(Formats.NO_DATA));
        return cell;
    }
}
