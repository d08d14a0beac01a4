package chairtime.procurement.ui;

import chairtime.platform.ui.Confirm;
import chairtime.procurement.OpenedBid;
import chairtime.procurement.Score;
import chairtime.procurement.ScoringSheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every bid against every criterion: points with reasons, kept as they are typed, handed in once. */
class ScoreForm extends Div {

    private final FormFields fields = new FormFields();
    private final List<ScoredBid> bids = new ArrayList<>();
    private final Paragraph progress = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final transient Consumer<List<Score>> submit;
    private boolean reading = true;

    /**
     * @param sheet what is to be scored
     * @param keep keeps scores that are not complete yet
     * @param submit hands the scores in; a refusal is shown above
     * @param note where it is said that the draft is kept
     */
    ScoreForm(ScoringSheet sheet, Consumer<List<Score>> keep, Consumer<List<Score>> submit, DraftNote note) {
        this.submit = submit;
        addClassName("score-form");
        progress.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", "Scored so far");
        add(fields.summary(), progress, bar);
        for (OpenedBid bid : sheet.bids()) {
            ScoredBid scored = new ScoredBid(bid, sheet.criteria(), () -> changed(keep));
            scored.setOpened(bids.isEmpty());
            bids.add(scored);
            scored.read(sheet.scores());
            add(scored);
        }
        reading = false;
        showProgress();
        if (sheet.scoresIn()) {
            all().forEach(score -> score.setReadOnly(true));
            return;
        }
        Div foot = new Div(Fields.main("Hand in my scores", this::handIn), note);
        foot.addClassName("form-foot");
        add(foot);
    }

    List<ScoreFields> all() {
        return bids.stream().flatMap(bid -> bid.fields().stream()).toList();
    }

    List<ScoredBid> bids() {
        return bids;
    }

    String progress() {
        return progress.getText();
    }

    private void changed(Consumer<List<Score>> keep) {
        if (!reading) {
            showProgress();
            keep.accept(all().stream()
                    .filter(ScoreFields::isTouched)
                    .map(ScoreFields::score)
                    .toList());
        }
    }

    private void handIn() {
        Map<Component, String> missing = new LinkedHashMap<>();
        for (ScoredBid bid : bids) {
            for (ScoreFields score : bid.fields()) {
                String what = bid.providerName() + ", " + score.criterion().name();
                if (score.points().isEmpty()) {
                    missing.put(score.points(), what + ": choose points.");
                }
                if (score.comment().getValue().isBlank()) {
                    missing.put(score.comment(), what + ": write the reasons.");
                }
                if (!score.isDone()) {
                    bid.setOpened(true);
                }
            }
        }
        fields.summary().show(missing);
        if (missing.isEmpty()) {
            Confirm.ask(
                    "Hand in your scores?",
                    "They stay as they are from then on. When everybody's are in, the commissioner sees them all.",
                    "Hand in my scores",
                    () -> fields.attempt(() ->
                            submit.accept(all().stream().map(ScoreFields::score).toList())));
        }
    }

    private void showProgress() {
        long done = all().stream().filter(ScoreFields::isDone).count();
        progress.setText(done + " of " + all().size() + " scored");
        bar.setMax(Math.max(1, all().size()));
        bar.setValue(done);
    }
}
