package chairtime.procurement.ui;

import chairtime.procurement.BidId;
import chairtime.procurement.Criterion;
import chairtime.procurement.Score;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.IntStream;

/** Points and comment for one bid and one criterion, under the bid's answer. */
class ScoreFields extends Div {

    private static final String[] MEANINGS = {
        "0, does not meet it", "1, poor", "2, partly meets it", "3, meets it", "4, good", "5, excellent"
    };

    private final BidId bid;
    private final Criterion criterion;
    private final RadioButtonGroup<Integer> points = new RadioButtonGroup<>("Points");
    private final TextArea comment = Fields.area("Reasons", "", Score.COMMENT_MAX_LENGTH);

    ScoreFields(BidId bid, String bidder, Criterion criterion, String answer, Runnable changed) {
        this.bid = bid;
        this.criterion = criterion;
        addClassName("score");
        Paragraph question = new Paragraph(criterion.question());
        question.addClassName("hint");
        Paragraph said = new Paragraph(answer.isBlank() ? "No answer was given." : answer);
        said.addClassNames("free-text", "answer");
        points.setItems(IntStream.rangeClosed(0, Score.MAX_POINTS).boxed().toList());
        points.setItemLabelGenerator(value -> MEANINGS[value]);
        points.getElement().setAttribute("aria-label", "Points for " + bidder + ", " + criterion.name());
        comment.setAriaLabel("Reasons for the points of " + bidder + ", " + criterion.name());
        comment.setMinRows(2);
        points.addValueChangeListener(change -> changed.run());
        comment.addValueChangeListener(change -> changed.run());
        add(new H3(criterion.name() + ", " + criterion.weight() + " % of the score"), question, said, points, comment);
    }

    void read(Score score) {
        points.setValue(score.points());
        comment.setValue(score.comment());
    }

    Score score() {
        return new Score(
                bid, criterion.number(), points.getValue(), comment.getValue().strip());
    }

    boolean isFor(Score score) {
        return score.bid().equals(bid) && score.criterion() == criterion.number();
    }

    /** Whether both points and reasons are there. */
    boolean isDone() {
        return !points.isEmpty() && !comment.getValue().isBlank();
    }

    boolean isTouched() {
        return !points.isEmpty() || !comment.getValue().isBlank();
    }

    Criterion criterion() {
        return criterion;
    }

    RadioButtonGroup<Integer> points() {
        return points;
    }

    TextArea comment() {
        return comment;
    }

    void setReadOnly(boolean readOnly) {
        points.setReadOnly(readOnly);
        comment.setReadOnly(readOnly);
    }
}
