package chairtime.procurement.ui;

import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.procurement.Criterion;
import chairtime.procurement.OpenedBid;
import chairtime.procurement.Score;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** One bid to score, which folds away; its heading tells how far it is and what it comes to. */
class ScoredBid extends Details {

    private final transient OpenedBid bid;
    private final List<ScoreFields> scores = new ArrayList<>();
    private final Span summary = new Span();

    ScoredBid(OpenedBid bid, List<Criterion> criteria, Runnable changed) {
        this.bid = bid;
        addClassName("scored-bid");
        setWidthFull();
        setSummary(summary);
        add(new KeyFacts()
                .fact(
                        "Offers",
                        Words.sessions(
                                bid.data().sessionsOffered() == null
                                        ? 0
                                        : bid.data().sessionsOffered()))
                .fact("Price a session", Formats.money(bid.data().pricePerSession()))
                .fact("Days", Words.weekdays(bid.data().weekdays()))
                .fact("Can start on", Formats.date(bid.data().startDate())));
        for (Criterion criterion : criteria) {
            ScoreFields fields = new ScoreFields(
                    bid.id(),
                    bid.providerName(),
                    criterion,
                    bid.data().answers().getOrDefault(criterion.number(), ""),
                    () -> {
                        showProgress();
                        changed.run();
                    });
            scores.add(fields);
            add(fields);
        }
        showProgress();
    }

    void read(List<Score> saved) {
        saved.forEach(
                score -> scores.stream().filter(fields -> fields.isFor(score)).forEach(fields -> fields.read(score)));
        showProgress();
    }

    List<ScoreFields> fields() {
        return scores;
    }

    String providerName() {
        return bid.providerName();
    }

    String heading() {
        return summary.getText();
    }

    /** The weighted total so far, 0 to 100: points of 5 times the weight of the criterion. */
    static BigDecimal weighted(List<ScoreFields> scores) {
        return scores.stream()
                .filter(fields -> !fields.points().isEmpty())
                .map(fields -> BigDecimal.valueOf((long) fields.points().getValue()
                                * fields.criterion().weight())
                        .divide(BigDecimal.valueOf(Score.MAX_POINTS), 2, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    final void showProgress() {
        long done = scores.stream().filter(ScoreFields::isDone).count();
        String points = weighted(scores).setScale(1, RoundingMode.HALF_UP).toPlainString();
        summary.setText(
                "%s: %d of %d scored, %s of 100 so far".formatted(bid.providerName(), done, scores.size(), points));
    }
}
