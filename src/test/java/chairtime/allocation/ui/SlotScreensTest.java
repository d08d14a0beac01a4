package chairtime.allocation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.CalendarFeeds;
import chairtime.allocation.ReferralId;
import chairtime.allocation.SlotClaims;
import chairtime.allocation.SlotFixture;
import chairtime.allocation.SlotId;
import chairtime.allocation.SlotSource;
import chairtime.allocation.SlotStatus;
import chairtime.allocation.SlotView;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.StatusTag;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.TestClock;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What practices and coordinators see of slots. */
@ChairtimeTest
class SlotScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    SlotFixture given;

    @Autowired
    SlotClaims claims;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext spring;

    @BeforeEach
    void practices() {
        given.prepared();
    }

    @Test
    void aPracticeAddsSlotsOfAWeekAndSeesThem() {
        open(given.practice(), SlotRoutes.CALENDAR);

        _click(_get(Button.class, spec -> spec.withText("Add slots").withClasses("primary-action")));
        SlotForm form = _get(SlotForm.class);
        _setValue(_get(form, IntegerField.class, spec -> spec.withLabel("Slots a day")), 3);
        _setValue(_get(form, TextField.class, spec -> spec.withLabel("Languages interpreted")), "PL, ro");
        _click(_get(form, Button.class, spec -> spec.withText("Add slots")));

        assertThat(_find(SlotForm.class)).isEmpty();
        assertThat(screens.address()).isEqualTo("slots?week=2023-10-03");
        assertThat(GridKt._size(grid())).isEqualTo(3);
        assertThat(SlotWording.facts(GridKt._get(grid(), 0).facts())).isEqualTo("interpreter pl, ro");
        assertThat(given.calendar(SlotFixture.TOMORROW)).hasSize(3);
    }

    @Test
    void thePracticeSeesTheRequirementOfItsContractAndTheFormSpreadsWhatIsMissing() {
        clock.set(SlotFixture.at(LocalDate.of(2026, 4, 1).atTime(8, 0)));
        open(given.practice(), SlotRoutes.CALENDAR);
        RequirementCard card = _get(RequirementCard.class);
        assertThat(GridKt._getFormattedRow(_get(card, DataGrid.class), 0))
                .containsExactly(SlotFixture.CONTRACT, "£360,000.00", "396", "£29,700.00", "0", "0", "396");

        _click(_get(Button.class, spec -> spec.withText("Add slots").withClasses("primary-action")));
        SlotForm form = _get(SlotForm.class);
        assertThat(_find(form, Button.class, spec -> spec.withText("Spread them over the rest of the year")))
                .as("only for the requirement")
                .isEmpty();
        Select<SlotSource> source = source(form);
        _setValue(source, SlotSource.MANDATE);
        assertThat(source.getHelperText()).endsWith("meet what is still missing this year.");
        _click(_get(form, Button.class, spec -> spec.withText("Spread them over the rest of the year")));
        assertThat(_get(form, IntegerField.class, spec -> spec.withLabel("Slots a day"))
                        .getValue())
                .isEqualTo(2);
        _click(_get(form, Button.class, spec -> spec.withText("Add slots")));

        assertThat(GridKt._getFormattedRow(_get(_get(RequirementCard.class), DataGrid.class), 0))
                .endsWith("396", "0", "0"); // offered, booked, still to offer
    }

    @SuppressWarnings("unchecked")
    private static Select<SlotSource> source(SlotForm form) {
        return _get(form, Select.class, spec -> spec.withLabel("Counts as"));
    }

    @Test
    void whatCannotBeAddedIsSaidAtItsFieldAndNothingTypedIsLost() {
        given.added(SlotFixture.TOMORROW.atTime(9, 0));
        open(given.practice(), SlotRoutes.CALENDAR);

        _click(_get(Button.class, spec -> spec.withText("Add slots").withClasses("primary-action")));
        SlotForm form = _get(SlotForm.class);
        _click(_get(form, Button.class, spec -> spec.withText("Add slots")));

        assertThat(_get(form, IntegerField.class, spec -> spec.withLabel("Number of the surgery"))
                        .getErrorMessage())
                .startsWith("Surgery 1 has a slot on 3 Oct 2023 at 09:00 already.");
        _setValue(_get(form, IntegerField.class, spec -> spec.withLabel("Number of the surgery")), 2);
        _click(_get(form, Button.class, spec -> spec.withText("Add slots")));
        assertThat(given.calendar(SlotFixture.TOMORROW)).hasSize(2);
    }

    @Test
    void aSlotIsClosedWithAReasonAndThePracticeReadsWhatThatMeans() {
        SlotId slot = given.added();
        claims.hold(slot, new ReferralId(1), clock.instant().plusSeconds(60));
        open(given.practice(), SlotRoutes.CALENDAR);

        GridKt._clickItem(grid(), 0);
        SlotDialog dialog = _get(SlotDialog.class);
        assertThat(_find(dialog, Paragraph.class).get(0).getText()).startsWith("1 patient has a seat in this slot.");
        _click(_get(Button.class, spec -> spec.withText("Close slot")));
        assertThat(_get(dialog, TextArea.class).getErrorMessage()).startsWith("Give a reason");
        _setValue(_get(dialog, TextArea.class), "The dentist is ill.");
        _click(_get(Button.class, spec -> spec.withText("Close slot")));

        assertThat(given.seen(slot).status()).isEqualTo(SlotStatus.CLOSED);
        assertThat(tag(GridKt._get(grid(), 0))).isEqualTo("Closed");
        GridKt._clickItem(grid(), 0);
        assertThat(_get(SlotDialog.class).isOpened()).isTrue();
        assertThat(_find(Button.class, spec -> spec.withText("Close slot"))).isEmpty();
    }

    @Test
    void aPracticeAgreesToSeeOneMorePatient() {
        SlotId slot = given.added();
        given.overbookingUpTo(81);
        open(given.practice(), SlotRoutes.CALENDAR);

        GridKt._clickItem(grid(), 0);
        assertThat(_get(SlotDialog.class).getElement().getTextRecursively())
                .contains("the chance that more come than you can see by the end of the day is 81.0 %")
                .contains("10.0 % of patients do not come, until enough of yours are counted")
                .contains("Up to 81 % is allowed.");
        _setValue(_get(TextArea.class), "Half of them do not come.");
        _click(_get(Button.class, spec -> spec.withText("See one more patient")));

        assertThat(given.seen(slot).seats()).isEqualTo(2);
        assertThat(tag(GridKt._get(grid(), 0))).isEqualTo("2 of 2 free");
    }

    @Test
    void wherePatientsWouldHaveToBeSentAwayThePracticeReadsWhyAndIsNotAsked() {
        given.added();
        open(given.practice(), SlotRoutes.CALENDAR);

        GridKt._clickItem(grid(), 0);

        assertThat(_get(SlotDialog.class).getElement().getTextRecursively())
                .contains("More than 20 % is not allowed; add another slot instead.");
        assertThat(_find(Button.class, spec -> spec.withText("See one more patient")))
                .isEmpty();
    }

    @Test
    void aPracticeMakesASecretAddressForItsOwnCalendarWhichIsShownOnce() {
        open(given.practice(), SlotRoutes.CALENDAR);
        CalendarFeedDialog dialog = new CalendarFeedDialog(feeds, SlotRoutes::calendar);
        dialog.open();
        _click(_get(Button.class, spec -> spec.withText("Make the address")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Secret address"))
                        .getValue())
                .matches("http://[^/]+/calendar/[A-Za-z0-9_-]{43}\\.ics");
        _click(_get(Button.class, spec -> spec.withText("Done")));

        dialog = new CalendarFeedDialog(feeds, SlotRoutes::calendar);
        dialog.open();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("There is an address since 2 Oct 2023. It is not shown again");
        _click(_get(dialog, Button.class, spec -> spec.withText("Withdraw the address")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(feeds.publishedSince()).isEmpty();
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void theCoordinatorNarrowsTheSlotsOfAllPractices() {
        List<SlotId> slots = given.added(3);
        claims.hold(slots.get(0), new ReferralId(1), clock.instant().plusSeconds(60));

        open(given.coordinator, SlotRoutes.CAPACITY);
        assertThat(GridKt._size(grid())).isEqualTo(3);
        assertThat(tag(GridKt._get(grid(), 0))).isEqualTo("Held");
        assertThat(_get(CapacityView.class).getElement().getTextRecursively())
                .contains("Added by the practice", "3 slots, 2 of 3 seats free");
        screens.go("capacity?free=yes&district=nr30");
        assertThat(GridKt._size(grid())).isEqualTo(2);
        screens.go("capacity?district=nr1");
        assertThat(GridKt._size(grid())).isZero();
        screens.go("capacity?from=" + LocalDate.of(2023, 10, 4));
        assertThat(GridKt._size(grid())).isZero();
    }

    private static String tag(SlotView slot) {
        StatusTag tag = SlotWording.state(slot);
        return tag.getChildren().skip(1).findFirst().orElseThrow().getElement().getText();
    }

    @SuppressWarnings("unchecked")
    private static DataGrid<SlotView> grid() {
        return _get(DataGrid.class);
    }

    private void open(SignedInUser user, String address) {
        screens.openFor(spring, user);
        screens.go(address);
    }
}
