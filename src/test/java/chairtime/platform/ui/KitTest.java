package chairtime.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.RefusedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KitTest {

    @BeforeEach
    void openAWindow() {
        MockVaadin.setup();
    }

    @AfterEach
    void closeTheWindow() {
        MockVaadin.tearDown();
    }

    @Test
    void theSummaryListsWhatIsWrongAndTheFieldsSayTheSame() {
        TextField name = new TextField("Name");
        TextField price = new TextField("Price");
        ErrorSummary summary = new ErrorSummary();
        UI.getCurrent().add(summary, name, price);
        Map<TextField, String> errors = new LinkedHashMap<>();
        errors.put(name, "Write the name of the place.");
        errors.put(price, "Write a price up to £600.00.");

        summary.show(errors);

        assertThat(_find(summary, Button.class)).extracting(Button::getText).containsExactlyElementsOf(errors.values());
        assertThat(name.isInvalid()).isTrue();
        assertThat(price.getErrorMessage()).isEqualTo("Write a price up to £600.00.");
    }

    @Test
    void aClearedSummaryLeavesNoMark() {
        TextField name = new TextField("Name");
        ErrorSummary summary = new ErrorSummary();
        UI.getCurrent().add(summary, name);
        summary.show(Map.of(name, "Write the name of the place."));

        summary.show(Map.of());

        assertThat(summary.isVisible()).isFalse();
        assertThat(name.isInvalid()).isFalse();
    }

    @Test
    void aRefusalStandsAtTheFieldThatItNames() {
        TextField deadline = new TextField("Deadline");
        ErrorSummary summary = new ErrorSummary();
        UI.getCurrent().add(summary, deadline);

        summary.show(new RefusedException("deadline", "Choose a later day."), Map.of("deadline", deadline));

        assertThat(deadline.getErrorMessage()).isEqualTo("Choose a later day.");
    }

    @Test
    void nothingIsDoneUntilTheConsequenceIsConfirmed() {
        AtomicInteger published = new AtomicInteger();

        Confirm.ask("Publish this call?", "23 practices are told at once.", "Publish", published::incrementAndGet);

        assertThat(published).hasValue(0);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(published).hasValue(1);
        _assertNone(ConfirmDialog.class);
    }

    @Test
    void messagesStayUntilClosedWhenSomethingWasRefused() {
        Messages.refused("Choose a later day.");

        assertThat(NotificationsKt.getNotifications()).hasSize(1);
        assertThat(NotificationsKt.getNotifications().get(0).getDuration()).isZero();
        _click(_get(Button.class));
        assertThat(NotificationsKt.getNotifications()).isEmpty();
    }

    @Test
    void everyChartHasItsFiguresAsATable() {
        ChartSpec spec = ChartSpec.of("Norfolk falls short", "UDA", "Month", List.of("Apr", "May"))
                .bars("Delivered", Arrays.asList(new BigDecimal("1234.5"), null))
                .target("Contracted", new BigDecimal("6500"));

        UI.getCurrent().add(new ChartWithTable(spec));

        _assertOne(Chart.class);
        NativeTable table = _get(NativeTable.class);
        assertThat(table.getBody().getRows().get(0).getElement().getTextRecursively())
                .isEqualTo("Apr1,234.56,500");
        assertThat(table.getBody().getRows().get(1).getElement().getTextRecursively())
                .isEqualTo("May–6,500");
    }

    @Test
    void aPageHasOneMainHeadingOneMainButtonAndAMenuForTheRest() {
        Page page = new Page("A call");
        UI.getCurrent().add(page);

        page.primaryAction(new Button("Publish call"))
                .moreAction("Withdraw call", () -> {})
                .primaryAction(new Button("Score bids"));

        _assertOne(H1.class);
        assertThat(_find(page, Button.class)).extracting(Button::getText).containsExactly("Score bids");
    }

    @Test
    void aDiagramTellsItsCurrentStepInWords() {
        String xml =
                """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p">
                <userTask id="userTask_scoreBids" name="Score&#10;bids"/></process></definitions>""";

        ProcessDiagram diagram = new ProcessDiagram(xml, java.util.Set.of("userTask_scoreBids"), java.util.Set.of());

        assertThat(diagram.getElement().getTextRecursively()).contains("Current step: Score bids");
    }
}
