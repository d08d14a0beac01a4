package chairtime.procurement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.RefusedException;
import chairtime.platform.ui.StatusTag;
import chairtime.procurement.AwardLine;
import chairtime.procurement.AwardStatus;
import chairtime.procurement.BidId;
import chairtime.security.ApprovalTier;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AwardFormTest {

    private final List<List<AwardLine>> proposed = new ArrayList<>();
    private final List<String> decided = new ArrayList<>();

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void startsFromTheSuggestionAndSaysWhoApproves() {
        AwardForm form = form();

        assertThat(form.lines()).containsExactly(new AwardLine(new BidId(1), 8), new AwardLine(new BidId(2), 4));
        assertThat(form.preview().text())
                .isEqualTo("This goes to: Director (Dan Reed), because the limits are held against £56,720.00.");
    }

    @Test
    void partOfABidCanBeTaken() {
        AwardForm form = form();

        _setValue(form.taken().get(Examples.awardSheet().ranking().get(1)), 0);
        _setValue(_get(TextArea.class), "Quay alone is enough.");
        _click(_get(Button.class, spec -> spec.withText("Propose this award")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(proposed).containsExactly(List.of(new AwardLine(new BidId(1), 8)));
    }

    @Test
    void anAwardOverTheBudgetIsNotProposed() {
        AwardForm form = new AwardForm(
                Examples.awardSheet(),
                lines -> Examples.preview(13, "The award costs more than the budget."),
                (lines, reasons) -> proposed.add(lines));
        UI.getCurrent().add(form);

        _setValue(_get(TextArea.class), "More is better.");
        _click(_get(Button.class, spec -> spec.withText("Propose this award")));

        assertThat(form.preview().getErrorMessage()).isEqualTo("The award costs more than the budget.");
        _assertNone(ConfirmDialog.class);
    }

    @Test
    void aProposalNeedsItsReasons() {
        form();

        _click(_get(Button.class, spec -> spec.withText("Propose this award")));

        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Write why this award is the right one.");
    }

    @Test
    void sendingBackNeedsAReason() {
        approval();

        _click(_get(Button.class, spec -> spec.withText("Send back")));
        assertThat(decided).isEmpty();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();

        _setValue(_get(TextArea.class), "Take more of the second bid.");
        _click(_get(Button.class, spec -> spec.withText("Send back")));
        assertThat(decided).containsExactly("back: Take more of the second bid.");
    }

    @Test
    void approvingAsksFirst() {
        approval();

        _click(_get(Button.class, spec -> spec.withText("Approve award")));
        assertThat(decided).isEmpty();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(decided).containsExactly("approved: ");
    }

    @Test
    void anApprovalThatCameTooLateIsToldAndTheRemarkStays() {
        UI.getCurrent()
                .add(new ApprovalPanel(
                        Examples.award(AwardStatus.PROPOSED, true),
                        remark -> {
                            throw new RefusedException(
                                    "Somebody changed this while you had it open. Open it again to see the change.");
                        },
                        reason -> {}));

        _setValue(_get(TextArea.class), "Well made.");
        _click(_get(Button.class, spec -> spec.withText("Approve award")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(_get(com.vaadin.flow.component.html.ListItem.class).getText())
                .startsWith("Somebody changed this");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Well made.");
    }

    @Test
    void awardsThatTogetherGoBeyondTheTierAreMarked() {
        UI.getCurrent()
                .add(new EarlierAwardsCard(
                        Examples.award(AwardStatus.PROPOSED, true),
                        List.of(Examples.earlierAwards(ApprovalTier.EXECUTIVE, true))));

        assertThat(_get(StatusTag.class).getElement().getTextRecursively()).contains("Together beyond this tier");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("As one award of £254,480.00 this would go to: Executive director"));
    }

    private AwardForm form() {
        AwardForm form = new AwardForm(
                Examples.awardSheet(),
                lines -> Examples.preview(
                        lines.stream().mapToInt(AwardLine::sessions).sum()),
                (lines, reasons) -> proposed.add(lines));
        UI.getCurrent().add(form);
        return form;
    }

    private void approval() {
        UI.getCurrent()
                .add(new ApprovalPanel(
                        Examples.award(AwardStatus.PROPOSED, true),
                        remark -> decided.add("approved: " + remark),
                        reason -> decided.add("back: " + reason)));
    }
}
