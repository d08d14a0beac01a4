package chairtime.procurement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.procurement.BidId;
import chairtime.procurement.Interests;
import chairtime.procurement.Score;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScoreFormTest {

    private final List<List<Score>> kept = new ArrayList<>();
    private final List<List<Score>> submitted = new ArrayList<>();

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void pointsAreKeptAtOnceAndTheTotalFollows() {
        ScoreForm form = form(false);

        _setValue(form.all().get(0).points(), 4);

        assertThat(kept).hasSize(1);
        assertThat(kept.get(0)).containsExactly(new Score(new BidId(1), 1, 4, ""));
        assertThat(form.bids().get(0).heading()).isEqualTo("Quay Dental: 0 of 2 scored, 48.0 of 100 so far");
        assertThat(form.progress()).isEqualTo("0 of 4 scored");
    }

    @Test
    void aScoreCountsWithItsReasons() {
        ScoreForm form = form(false);

        _setValue(form.all().get(0).points(), 4);
        _setValue(form.all().get(0).comment(), "Step-free and by bus.");

        assertThat(form.progress()).isEqualTo("1 of 4 scored");
    }

    @Test
    void handingInNamesWhatIsMissing() {
        ScoreForm form = form(false);
        _setValue(form.all().get(0).points(), 4);

        _click(_get(Button.class, spec -> spec.withText("Hand in my scores")));

        assertThat(submitted).isEmpty();
        assertThat(form.all().get(0).comment().getErrorMessage()).isEqualTo("Quay Dental, Access: write the reasons.");
        assertThat(form.bids()).allMatch(ScoredBid::isOpened);
    }

    @Test
    void completeScoresAreHandedInAfterAConfirmation() {
        ScoreForm form = form(false);
        form.all().forEach(score -> {
            _setValue(score.points(), 3);
            _setValue(score.comment(), "As asked.");
        });

        // the bid that is folded away has been scored too
        _click(_get(Button.class, spec -> spec.withText("Hand in my scores")));
        assertThat(submitted).isEmpty();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(submitted).hasSize(1);
        assertThat(submitted.get(0)).hasSize(4).allMatch(score -> score.points() != null && score.points() == 3);
    }

    @Test
    void scoresThatAreInCanOnlyBeRead() {
        ScoreForm form = form(true);

        assertThat(form.all()).allMatch(score -> score.points().isReadOnly());
        _assertNone(Button.class, spec -> spec.withText("Hand in my scores"));
    }

    @Test
    void bidsAreReadOnlyAfterADeclaration() {
        List<String> said = new ArrayList<>();
        UI.getCurrent().add(new InterestsPanel(List.of("Quay Dental"), () -> said.add("declared"), said::add));

        _click(_get(Button.class, spec -> spec.withText("Declare and read the bids")));
        assertThat(said).isEmpty();
        assertThat(_get(Checkbox.class).getErrorMessage()).isEqualTo("Tick the box if it is so, or step aside.");

        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, spec -> spec.withText("Declare and read the bids")));
        assertThat(said).containsExactly("declared");
    }

    @Test
    void steppingAsideNeedsAReason() {
        List<String> reasons = new ArrayList<>();
        InterestsPanel.stepAsideDialog(reasons::add).open();

        _click(_get(Button.class, spec -> spec.withText("Step aside")));
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Write the reason.");

        _setValue(_get(TextArea.class), "My sister works there.");
        _click(_get(Button.class, spec -> spec.withText("Step aside")));
        assertThat(reasons).containsExactly("My sister works there.");
        _assertNone(ReasonDialog.class);
    }

    private ScoreForm form(boolean scoresIn) {
        ScoreForm form =
                new ScoreForm(Examples.sheet(Interests.NONE, scoresIn), kept::add, submitted::add, new DraftNote());
        form.bids().forEach(bid -> bid.setOpened(true));
        UI.getCurrent().add(form);
        return form;
    }
}
