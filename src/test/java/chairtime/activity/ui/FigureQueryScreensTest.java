package chairtime.activity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.FigureQueryFixture;
import chairtime.activity.FigureQueryId;
import chairtime.activity.FigureQueryStatus;
import chairtime.activity.SourceDifference;
import chairtime.platform.ui.DataGrid;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What both sides see of months whose sources differ. */
@ChairtimeTest
class FigureQueryScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    FigureQueryFixture given;

    @Autowired
    ApplicationContext spring;

    @BeforeEach
    void prepare() {
        given.prepared();
    }

    @Test
    void aLeadFindsADifferenceSeesItsCauseAndAsksThePractice() {
        open(given.lead, FigureQueryNavigation.DIFFERENCES + "?year=2023/24");
        assertThat(GridKt._getFormattedRow(differences(), 0)).contains("1000000001", "800.0", "812.4", "+12.4");

        screens.go(FigureQueryNavigation.difference(FigureQueryFixture.CONTRACT, FigureQueryFixture.SEPTEMBER));
        assertThat(shown()).contains("pay statement of November 2023", "Not asked yet");
        _setValue(words("Your question"), FigureQueryFixture.QUESTION);
        _click(button("Send query"));

        assertThat(screens.address()).startsWith("delivery/queries/");
        assertThat(shown()).contains("Practice to answer", FigureQueryFixture.QUESTION);
    }

    @Test
    void thePracticeAnswersAndTheCommissionerAgreesTheFigure() {
        FigureQueryId id = given.asked();
        open(given.practice, FigureQueryNavigation.query(id));
        assertThat(figure("UDA of the month that are right").getValue()).isEqualByComparingTo("812.4");
        _setValue(words("How the difference comes about"), "Claims of November came late.");
        _click(button("Send answer"));
        assertThat(shown()).contains("Answered, figure to be agreed");
        _assertNone(Button.class, spec -> spec.withText("Agree figure"));
        given.runJobs();

        open(given.lead, FigureQueryNavigation.query(id));
        _setValue(words("Why this figure is right"), "The claims are complete.");
        _click(button("Agree figure"));

        assertThat(given.query(id).status()).isEqualTo(FigureQueryStatus.AGREED);
        assertThat(shown()).contains("Figure agreed", "812.4 UDA", "The figure is agreed.");
    }

    @Test
    void whatIsMissingIsToldAtItsFieldAndNothingTypedIsLost() {
        FigureQueryId id = given.asked();
        open(given.practice, FigureQueryNavigation.query(id));
        _setValue(figure("UDA of the month that are right"), null);
        _setValue(words("How the difference comes about"), "Claims of November came late.");
        _click(button("Send answer"));

        assertThat(figure("UDA of the month that are right").getErrorMessage()).contains("for instance 812.4");
        assertThat(words("How the difference comes about").getValue()).isEqualTo("Claims of November came late.");

        _setValue(figure("UDA of the month that are right"), new BigDecimal("-1"));
        _click(button("Send answer"));
        assertThat(figure("UDA of the month that are right").getErrorMessage()).contains("from 0 to 1,000,000");
    }

    @Test
    void anAuditorReadsAndDecidesNothing() {
        FigureQueryId id = given.answered();
        open(given.auditor, FigureQueryNavigation.query(id));

        assertThat(shown()).contains("Claims of November came late.");
        _assertNone(Button.class, spec -> spec.withText("Agree figure"));
        _assertNone(Button.class, spec -> spec.withText("Withdraw query"));
    }

    @Test
    void queriesAreListedForBothSides() {
        FigureQueryId id = given.asked();

        open(given.lead, FigureQueryNavigation.QUERIES);
        assertThat(shown()).contains("1 query");
        assertThat(GridKt._getFormattedRow(_get(DataGrid.class), 0)).contains(id.reference(), "September 2023");

        open(given.practice, FigureQueryNavigation.QUERIES);
        assertThat(GridKt._size(_get(DataGrid.class))).isEqualTo(1);
        open(given.otherPractice, FigureQueryNavigation.QUERIES);
        assertThat(GridKt._size(_get(DataGrid.class))).isZero();
    }

    private void open(SignedInUser user, String address) {
        screens.openFor(spring, user);
        screens.go(address);
    }

    private static String shown() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    @SuppressWarnings("unchecked")
    private static DataGrid<SourceDifference> differences() {
        return _get(DataGrid.class);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TextArea words(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static BigDecimalField figure(String label) {
        return _get(BigDecimalField.class, spec -> spec.withLabel(label));
    }
}
