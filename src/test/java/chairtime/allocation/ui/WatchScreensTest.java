package chairtime.allocation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chairtime.allocation.BoardLine;
import chairtime.allocation.BreachReason;
import chairtime.allocation.Breaches;
import chairtime.allocation.DeadlineWatch;
import chairtime.allocation.DutyLeads;
import chairtime.allocation.ExampleReferral;
import chairtime.allocation.LiveReferrals;
import chairtime.allocation.ReferralFixture;
import chairtime.allocation.ReferralId;
import chairtime.allocation.Symptom;
import chairtime.allocation.UrgencyCategory;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Live;
import chairtime.security.AccountId;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people see while deadlines run and after they are missed. */
@ChairtimeTest
class WatchScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ReferralFixture given;

    @Autowired
    DeadlineWatch watch;

    @Autowired
    Breaches breaches;

    @Autowired
    DutyLeads duty;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext spring;

    @BeforeEach
    void prepare() {
        given.prepared();
    }

    @Test
    void theBoardShowsLanesWithTimeLeftAndTheNextStep() {
        ReferralId id = urgent();
        open(given.coordinator, WatchRoutes.BOARD);

        assertThat(lanes()).containsExactly("Later (1)");
        assertThat(shown()).contains("Nobody on duty", "1 open referral: 0 missed, 0 in danger now.");
        assertThat(GridKt._getFormattedRow(lane(), 0))
                .contains(given.referral(id).pseudonym(), "Urgent", "A slot that suits", "NR30");
        assertThat(BoardWords.nextSteps(GridKt._get(lane(), 0)).getChildren())
                .extracting(link -> ((Anchor) link).getHref())
                .containsExactly("referrals/" + id.value());
    }

    @Test
    void theBoardFollowsChangesAndThePassingOfTimeByItself() {
        ReferralId id = urgent();
        open(given.coordinator, WatchRoutes.BOARD);

        clock.advance(Duration.ofHours(13));
        Live.publish(LiveReferrals.MINUTE);
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(lanes()).containsExactly("Next (1)");
        });
        assertThat(left()).isEqualTo("11 h left");

        given.withdraw(id);
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(lanes()).isEmpty();
        });
        assertThat(shown()).contains("No open referrals here");
    }

    @Test
    void commissionersSeeTheBoardWithoutLinksAndWithoutNames() {
        urgent();
        SignedInUser commissioner = people.register("commissioner", ReferralFixture.ICB, Role.COMMISSIONER);

        open(commissioner, WatchRoutes.BOARD);

        assertThat(lane().getColumnByKey("Next step")).isNull();
        assertThat(ExampleReferral.NAMED).noneMatch(shown()::contains);
    }

    @Test
    void toBePrintedEveryRowStandsBelowTheOther() {
        urgent();

        open(given.coordinator, WatchRoutes.BOARD + "?print=yes");

        assertThat(lane().isAllRowsVisible()).isTrue();
        assertThat(lanes()).containsExactly("Later (1)");
    }

    @Test
    void aMissedDeadlineIsExplainedOnItsPageAndFoundInTheList() {
        ReferralId id = missed();
        open(given.coordinator, "referrals/" + id.value() + "/breach");
        assertThat(shown()).contains("No slot that suits was found.", "Still waiting", "Reason still to come");

        _click(button("Save reason"));
        assertThat(reason().getErrorMessage()).startsWith("Choose the reason");
        _setValue(reason(), BreachReason.NO_SLOT);
        _click(button("Save reason"));
        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Say in 10 to 2,000 characters");
        _setValue(_get(TextArea.class), "Every practice was full on Monday.");
        _click(button("Save reason"));

        assertThat(shown())
                .contains("No slot before the deadline. Every practice was full on Monday.", "Said by coord");
        screens.go(WatchRoutes.BREACHES);
        assertThat(shown()).contains("1 missed deadline", "1 deadline was missed");
        screens.go(WatchRoutes.BREACHES + "?open=yes");
        assertThat(GridKt._size(_get(DataGrid.class))).isZero();
        screens.go(WatchRoutes.BREACHES + "?reason=NO_SLOT");
        assertThat(GridKt._size(_get(DataGrid.class))).isEqualTo(1);
        String file = new String(screens.download("Download CSV"), StandardCharsets.UTF_8);
        assertThat(file)
                .contains(given.referral(id).pseudonym(), "No slot before the deadline")
                .as("what people wrote stays on the page")
                .doesNotContain("Every practice was full");
        assertThat(ExampleReferral.NAMED).noneMatch(file::contains);
    }

    @Test
    void whoDoesNotHandleReferralsReadsTheReasonAndGivesNone() {
        ReferralId id = missed();
        SignedInUser auditor = people.register("auditor", ReferralFixture.ICB, Role.AUDITOR);

        open(auditor, "referrals/" + id.value() + "/breach");

        assertThat(shown()).contains("Nobody has said yet why.");
        assertThat(_find(BreachForm.class)).isEmpty();
    }

    @Test
    void aReferralInTimeHasNothingToExplain() {
        ReferralId id = urgent();

        open(given.coordinator, "referrals/" + id.value() + "/breach");

        assertThat(shown()).contains("This referral has missed no deadline");
    }

    @Test
    void aDutyLeadIsPutOnDutyAndTheTurnEnded() {
        open(given.coordinator, WatchRoutes.DUTY_LEADS);
        assertThat(shown()).contains("Nobody is on duty");

        _click(button("Put on duty"));
        assertThat(lead().getErrorMessage()).startsWith("Choose who is duty lead");
        _setValue(lead(), given.clinician.id());
        _click(button("Put on duty"));

        assertThat(SignIn.as(given.coordinator, duty::onDuty)).containsExactly("clinician");
        assertThat(GridKt._size(_get(DataGrid.class))).isEqualTo(1);
        _click((Button) GridKt._getCellComponent(_get(DataGrid.class), 0, "Change"));
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(SignIn.as(given.coordinator, duty::onDuty)).isEmpty();
    }

    private ReferralId urgent() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);
        given.decide(given.coordinator, id, UrgencyCategory.URGENT, "");
        return id;
    }

    private ReferralId missed() {
        ReferralId id = urgent();
        clock.advance(Duration.ofHours(24));
        watch.check(id);
        return id;
    }

    private void open(SignedInUser user, String address) {
        screens.openFor(spring, user);
        screens.go(address);
    }

    private static List<String> lanes() {
        return _find(H2.class).stream()
                .map(H2::getText)
                .filter(text -> text.endsWith(")"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static DataGrid<BoardLine> lane() {
        return _get(DataGrid.class);
    }

    private String left() {
        return BoardWords.left(GridKt._get(lane(), 0), clock.instant())
                .getChildren()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .getElement()
                .getText();
    }

    private static String shown() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static Select<BreachReason> reason() {
        return _find(Select.class).stream()
                .filter(select -> "Reason".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Select<AccountId> lead() {
        return _get(Select.class, spec -> spec.withLabel("Duty lead"));
    }
}
