package chairtime.procurement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.procurement.ExampleCall;
import chairtime.procurement.NeedDraft;
import chairtime.procurement.NeedDrafts;
import chairtime.procurement.NeedId;
import chairtime.procurement.ProcurementFixture;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ChairtimeTest
class NeedDraftScreenTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ProcurementFixture fixture;

    @Autowired
    NeedDrafts drafts;

    @Autowired
    ApplicationContext spring;

    @BeforeEach
    void prepare() {
        fixture.prepared();
    }

    @Test
    void aNeedBegunIsThereAgainAfterAWayBack() {
        open(fixture.lead, ProcurementNavigation.NEW_NEED);
        _setValue(title(), "Urgent sessions for Gorleston");
        _setValue(sessions(), 9);
        assertThat(_get(DraftNote.class).getText()).startsWith("Draft saved at");

        screens.go(ProcurementNavigation.NEEDS);
        _assertNone(ConfirmDialog.class);
        open(fixture.lead, ProcurementNavigation.NEW_NEED);

        assertThat(title().getValue()).isEqualTo("Urgent sessions for Gorleston");
        assertThat(sessions().getValue()).isEqualTo(9);
    }

    @Test
    void nobodyElseReadsIt() {
        open(fixture.lead, ProcurementNavigation.NEW_NEED);
        _setValue(title(), "Urgent sessions for Gorleston");

        open(fixture.commissioner, ProcurementNavigation.NEW_NEED);

        assertThat(title().getValue()).isEmpty();
        assertThat(fixture.as(fixture.commissioner, drafts::mine)).isEmpty();
    }

    @Test
    void theDraftIsGoneOnceTheNeedIsRaised() {
        fixture.as(fixture.lead, () -> drafts.save(NeedDrafts.NEW, NeedDraft.of(ExampleCall.need())));

        open(fixture.lead, ProcurementNavigation.NEW_NEED);
        _click(_get(Button.class, spec -> spec.withText("Raise this need")));

        assertThat(screens.address()).startsWith("needs/");
        assertThat(fixture.as(fixture.lead, drafts::mine)).isEmpty();
    }

    @Test
    void aDraftIsThrownAwayOnlyWhenAskedAgain() {
        fixture.as(fixture.lead, () -> drafts.save(NeedDrafts.NEW, NeedDraft.of(ExampleCall.need())));
        open(fixture.lead, ProcurementNavigation.NEW_NEED);

        _click(_get(Button.class, spec -> spec.withText("Start afresh")));
        assertThat(fixture.as(fixture.lead, drafts::mine)).isPresent();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(title().getValue()).isEmpty();
        assertThat(fixture.as(fixture.lead, drafts::mine)).isEmpty();
        _setValue(title(), "Another one");
        assertThat(_get(DraftNote.class).getText()).startsWith("Draft saved at");
    }

    @Test
    void aDraftChangedInAnotherWindowIsNotOverwritten() {
        open(fixture.lead, ProcurementNavigation.NEW_NEED);
        fixture.as(fixture.lead, () -> drafts.save(NeedDrafts.NEW, NeedDraft.of(ExampleCall.need())));

        _setValue(title(), "From this window");

        assertThat(_get(DraftNote.class).getText()).startsWith("Draft not saved:");
        assertThat(fixture.as(fixture.lead, drafts::mine).orElseThrow().data().title())
                .isEqualTo(ExampleCall.need().title());
        screens.go(ProcurementNavigation.NEEDS);
        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
    }

    @Test
    void aDraftRaisedInAnotherWindowDoesNotComeBack() {
        open(fixture.lead, ProcurementNavigation.NEW_NEED);
        _setValue(title(), "Urgent sessions for Gorleston");
        fixture.raisedNeed();

        _setValue(sessions(), 9);

        assertThat(_get(DraftNote.class).getText()).startsWith("Draft not saved:");
        assertThat(fixture.as(fixture.lead, drafts::mine)).isEmpty();
    }

    @Test
    void aChangeThatIsNotSavedIsNotLeftUnasked() {
        NeedId need = fixture.raisedNeed();
        open(fixture.lead, ProcurementNavigation.changeNeed(need));
        _setValue(sessions(), 15);

        screens.go(ProcurementNavigation.NEEDS);

        assertThat(_get(NeedFormView.class).isAttached()).isTrue();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(screens.address()).isEqualTo(ProcurementNavigation.NEEDS);
        assertThat(fixture.as(fixture.lead, () -> fixture.needs.find(need))
                        .data()
                        .sessionsWanted())
                .isEqualTo(12);
    }

    @Test
    void aSavedChangeIsLeftWithoutAQuestion() {
        NeedId need = fixture.raisedNeed();
        open(fixture.lead, ProcurementNavigation.changeNeed(need));
        _setValue(sessions(), 15);

        _click(_get(Button.class, spec -> spec.withText("Save the change")));

        assertThat(screens.address()).isEqualTo(ProcurementNavigation.need(need));
        assertThat(fixture.as(fixture.lead, () -> fixture.needs.find(need))
                        .data()
                        .sessionsWanted())
                .isEqualTo(15);
    }

    private static TextField title() {
        return _get(TextField.class, spec -> spec.withLabel("What and where"));
    }

    private static IntegerField sessions() {
        return _get(IntegerField.class, spec -> spec.withLabel("Sessions wanted"));
    }

    private void open(SignedInUser user, String path) {
        screens.openFor(spring, user);
        screens.go(path);
    }
}
