package chairtime.allocation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.AppointmentEnd;
import chairtime.allocation.AppointmentFixture;
import chairtime.allocation.ExampleReferral;
import chairtime.allocation.ReferralFixture;
import chairtime.allocation.ReferralId;
import chairtime.platform.ui.DataGrid;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.Screens;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What commissioners see of urgent care in figures. */
@ChairtimeTest
class CountScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    AppointmentFixture given;

    @Autowired
    People people;

    @Autowired
    ApplicationContext spring;

    @BeforeEach
    void prepare() {
        given.prepared();
    }

    @Test
    void theFiveCountsStandBesideEachOtherWithWhatTheyMean() {
        ReferralId id = given.booked();
        given.begun();
        given.record(id, AppointmentEnd.ATTENDED, "", null);

        open(given.lead, WatchRoutes.COUNTS);

        DataGrid<?> grid = grid("Five counts by month and contract");
        assertThat(GridKt._getFormattedRow(grid, 0)).contains("October 2023", "1000010001");
        assertThat(shown())
                .contains(
                        "1 slots commissioned, 1 booked, 1 attended",
                        "Urgent courses of treatment of the contract",
                        "Not entered yet");
        Anchor figure = (Anchor) GridKt._getCellComponent(grid, 0, "Attended");
        assertThat(figure.getText()).isEqualTo("1");
        assertThat(GridKt._getCellComponent(grid, 0, "Claimed").getElement().getText())
                .as("October is not published")
                .isEqualTo("–");

        screens.go(figure.getHref());

        String pseudonym = given.referrals.referral(id).pseudonym();
        assertThat(shown()).contains("Attended, October 2023, contract 1000010001", "1 entry");
        assertThat(GridKt._getFormattedRow(grid("Behind the count"), 0)).contains(pseudonym);
        String file = new String(screens.download("Download CSV"), StandardCharsets.UTF_8);
        assertThat(file).contains(pseudonym);
        assertThat(ExampleReferral.NAMED).noneMatch(file::contains);
    }

    @Test
    void theCountsAreNarrowedAndTakenAway() {
        given.slots.added();

        open(given.lead, WatchRoutes.COUNTS + "?all=yes");
        assertThat(GridKt._size(grid("Five counts by month and contract")))
                .as("one with a slot, two with claims in September")
                .isEqualTo(3);
        String file = new String(screens.download("Download CSV"), StandardCharsets.UTF_8);
        assertThat(file).contains("2023-10,QAA", "2023-09,QAA");

        screens.go(WatchRoutes.COUNTS + "?practice=nobody");
        assertThat(GridKt._size(grid("Five counts by month and contract"))).isZero();
    }

    @Test
    void anAddressWithNonsenseShowsAnEmptyPageAndNoError() {
        open(given.lead, WatchRoutes.COUNT_ROWS + "?count=ALL&month=soon");

        assertThat(shown()).contains("Commissioned, October 2023", "0 entries");
    }

    @Test
    void theCommitmentIsEnteredByTheLeadAndReadByOthers() {
        open(given.lead, WatchRoutes.COMMITMENT);
        assertThat(shown()).contains("No definition holds in this year.");

        _click(_get(Button.class, spec -> spec.withText("Save commitment")));
        assertThat(number("Baseline").getErrorMessage()).startsWith("Give the baseline");
        _setValue(number("Courses to deliver on top"), 5000);
        _setValue(number("Baseline"), 1200);
        _setValue(text("Where the figures stand"), "Letter of 1 April 2023");
        _click(_get(Button.class, spec -> spec.withText("Save commitment")));
        assertThat(text("Reason for entering or changing them").getErrorMessage())
                .startsWith("Give a reason");
        _setValue(text("Reason for entering or changing them"), "First entry");
        _click(_get(Button.class, spec -> spec.withText("Save commitment")));

        SignedInUser auditor = people.register("auditor", ReferralFixture.ICB, Role.AUDITOR);
        open(auditor, WatchRoutes.COMMITMENT);
        assertThat(shown()).contains("5,000", "1,200", "Letter of 1 April 2023");
        assertThat(_find(CommitmentForm.class)).isEmpty();
    }

    private void open(SignedInUser user, String address) {
        screens.openFor(spring, user);
        screens.go(address);
    }

    private static DataGrid<?> grid(String label) {
        return _get(DataGrid.class, spec -> spec.withAttribute("aria-label", label));
    }

    private static IntegerField number(String label) {
        return _get(IntegerField.class, spec -> spec.withLabel(label));
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static String shown() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
