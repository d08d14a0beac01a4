package chairtime.procurement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.StatusTag;
import chairtime.procurement.CallFilter;
import chairtime.procurement.CallId;
import chairtime.procurement.CallStatus;
import chairtime.procurement.Person;
import chairtime.procurement.ProcurementFixture;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

@ChairtimeTest
class CallScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ProcurementFixture fixture;

    @Autowired
    ApplicationContext spring;

    @BeforeEach
    void prepare() {
        fixture.prepared();
    }

    @Test
    void needsAndCallsStandInOneList() {
        fixture.published();

        open(fixture.commissioner, ProcurementNavigation.NEEDS);

        NeedGrid grid = _get(NeedGrid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        assertThat(GridKt._get(grid, 0).state()).isEqualTo(CallStatus.PUBLISHED.label());
        _assertOne(Button.class, spec -> spec.withText("Raise a need").withClasses("primary-action"));
    }

    @Test
    void onlyThoseWhoRaiseNeedsSeeTheButton() {
        open(fixture.head, ProcurementNavigation.NEEDS);

        _assertNone(Button.class, spec -> spec.withText("Raise a need"));
    }

    @Test
    void aCallIsDraftedFromItsNeed() {
        var need = fixture.raisedNeed();

        open(fixture.commissioner, ProcurementNavigation.need(need));
        _click(_get(Button.class, spec -> spec.withText("Draft a call")));

        assertThat(_get(H1.class).getText()).isEqualTo("Prepare: Urgent sessions for Great Yarmouth");
        _assertOne(CallForm.class);
    }

    @Test
    void theRecoveryLeadReadsTheNeedButDraftsNoCall() {
        var need = fixture.raisedNeed();

        open(fixture.lead, ProcurementNavigation.need(need));

        _assertNone(Button.class, spec -> spec.withText("Draft a call"));
    }

    @Test
    void aDraftIsKeptWhileItIsTyped() {
        CallId call = fixture.drafted();

        open(fixture.commissioner, ProcurementNavigation.prepareCall(call));
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Sessions wanted")), 15);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Appointments a session")), 9);

        assertThat(_get(DraftNote.class).getText()).startsWith("Draft saved at");
        var terms =
                SignIn.as(fixture.commissioner, () -> fixture.calls.find(call)).terms();
        assertThat(terms.sessionsWanted()).isEqualTo(15);
        assertThat(terms.slotsPerSession()).isEqualTo(9);
    }

    @Test
    void aDraftChangedByASecondPersonIsNotOverwritten() {
        CallId call = fixture.drafted();
        open(fixture.commissioner, ProcurementNavigation.prepareCall(call));
        SignIn.run(fixture.commissioner, () -> {
            var seen = fixture.calls.find(call);
            fixture.calls.saveDraft(call, seen.version(), fixture.terms());
        });

        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Sessions wanted")), 15);

        assertThat(_get(DraftNote.class).getText()).startsWith("Draft not saved:");
        assertThat(SignIn.as(fixture.commissioner, () -> fixture.calls.find(call))
                        .terms()
                        .sessionsWanted())
                .isEqualTo(12);
    }

    @Test
    void sealedBidsAreCountedAndNotShown() {
        CallId call = fixture.published();

        open(fixture.commissioner, ProcurementNavigation.call(call) + "?tab=bids");

        _assertOne(UnreadBids.class);
        _assertNone(BidComparison.class);
    }

    @Test
    void aCallIsWithdrawnWithAReason() {
        CallId call = fixture.published();
        open(fixture.commissioner, ProcurementNavigation.call(call));

        new CallChanges(
                        fixture.calls,
                        fixture.calls.find(call),
                        Examples.CLOCK,
                        () -> screens.go(ProcurementNavigation.call(call)))
                .withdrawal()
                .open();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "The rooms are no longer free.");
        _click(_get(Button.class, spec -> spec.withText("Withdraw this call")));

        assertThat(SignIn.as(fixture.commissioner, () -> fixture.calls.find(call))
                        .status())
                .isEqualTo(CallStatus.WITHDRAWN);
    }

    @Test
    void anEvaluatorIsReplacedFromTheScreenOfWhoScores() {
        CallId call = fixture.opened();
        SignedInUser successor = fixture.evaluator3();
        open(fixture.commissioner, ProcurementNavigation.evaluators(call));
        EvaluatorPanel panel = _get(
                EvaluatorPanel.class,
                spec -> spec.withPredicate(shown -> shown.evaluatorName().equals("evaluator2")));

        _click(_get(panel, Button.class, spec -> spec.withText("Name somebody else")));
        ReasonDialog dialog = _get(ReasonDialog.class);
        _setValue(_get(dialog, TextArea.class), "Not available.");
        _click(_get(dialog, Button.class, spec -> spec.withText("Name somebody else")));
        assertThat(fixture.call(call).terms().evaluators()).contains(fixture.evaluator2.id());
        ComboBox<Person> choice = _get(dialog, ComboBox.class);
        _setValue(choice, new Person(successor.id(), "evaluator3"));
        _click(_get(dialog, Button.class, spec -> spec.withText("Name somebody else")));

        assertThat(fixture.call(call).terms().evaluators())
                .containsExactlyInAnyOrder(fixture.evaluator1.id(), successor.id());
        assertThat(_find(EvaluatorPanel.class))
                .extracting(EvaluatorPanel::evaluatorName)
                .containsExactly("evaluator1", "evaluator3");
    }

    @Test
    void theCommissionerIsLedToWhoeverSteppedAside() {
        CallId call = fixture.opened();
        fixture.stepAside(call, fixture.evaluator1);

        open(fixture.commissioner, ProcurementNavigation.call(call));
        _click(_get(Button.class, spec -> spec.withText("Replace an evaluator")));
        _click(_get(Button.class, spec -> spec.withText("Go on without")));
        ReasonDialog dialog = _get(ReasonDialog.class);
        _setValue(_get(dialog, TextArea.class), "Time is short.");
        _click(_get(dialog, Button.class, spec -> spec.withText("Go on without")));

        assertThat(screens.address()).isEqualTo(ProcurementNavigation.call(call));
        assertThat(fixture.call(call).terms().evaluators()).containsExactly(fixture.evaluator2.id());
    }

    @Test
    void withAllScoresInThereIsNobodyToReplace() {
        CallId call = fixture.scored();

        open(fixture.commissioner, ProcurementNavigation.evaluators(call));

        assertThat(screens.address()).isEqualTo(ProcurementNavigation.call(call));
    }

    @Test
    void whoWasReplacedIsLedAwayFromTheScores() {
        CallId call = fixture.opened();
        fixture.replaceEvaluator(call, fixture.evaluator2, fixture.evaluator3());

        open(fixture.evaluator2, ProcurementNavigation.scoreBids(call));

        _assertOne(CallTabs.class);
    }

    @Test
    void theFilterIsInTheAddress() {
        fixture.published();

        open(fixture.commissioner, ProcurementNavigation.NEEDS + "?state=CALL_DRAFT");

        assertThat(GridKt._size(_get(NeedGrid.class))).isZero();
        _assertOne(EmptyState.class, spec -> spec.withPredicate(state -> state.isAttached()));
    }

    @Test
    void theListIsNarrowedToADistrict() {
        fixture.raisedNeed();

        open(fixture.commissioner, ProcurementNavigation.NEEDS);
        Select<String> where = _get(Select.class, spec -> spec.withLabel("Where"));
        _setValue(where, "NR30");

        assertThat(screens.address()).isEqualTo(ProcurementNavigation.NEEDS + "?where=NR30");
        NeedGrid grid = _get(NeedGrid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        assertThat(GridKt._get(grid, 0).area()).isEqualTo("NR30");
    }

    @Test
    void aProviderReadsForWhichPracticesACallIs() {
        fixture.published();

        open(fixture.provider1, "bids");

        _assertOne(
                Paragraph.class,
                spec -> spec.withPredicate(line -> line.getText().contains("for practices in the whole area")));
        _assertNone(Select.class, spec -> spec.withLabel("Where"));
    }

    @Test
    void aStepThatIsNotDueLeadsToTheCall() {
        CallId call = fixture.published();

        open(fixture.commissioner, ProcurementNavigation.proposeAward(call));

        _assertOne(CallTabs.class);
        _assertNone(AwardForm.class);
    }

    @Test
    void anEvaluatorDeclaresBeforeReadingBids() {
        CallId call = fixture.opened();

        open(fixture.evaluator1, ProcurementNavigation.scoreBids(call));
        _assertNone(ScoreForm.class);
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, spec -> spec.withText("Declare and read the bids")));

        assertThat(_get(ScoreForm.class).bids()).hasSize(3);
    }

    @Test
    void anAwardIsProposedFromTheSuggestion() {
        CallId call = fixture.scored();

        open(fixture.commissioner, ProcurementNavigation.proposeAward(call));
        _setValue(_get(TextArea.class), "Best score first.");
        _click(_get(Button.class, spec -> spec.withText("Propose this award")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(_get(CallDetailsView.class).title()).isEqualTo("Urgent sessions for Great Yarmouth");
        assertThat(fixture.call(call).status()).isEqualTo(CallStatus.AWARD_PROPOSED);
    }

    @Test
    void theApproverSendsBackWithAReasonThatTheCommissionerReads() {
        CallId call = fixture.proposed();

        open(fixture.head, ProcurementNavigation.decideAward(call));
        _setValue(_get(TextArea.class), "Say why not more of the cheaper bid.");
        _click(_get(Button.class, spec -> spec.withText("Send back")));
        open(fixture.commissioner, ProcurementNavigation.proposeAward(call));

        _assertOne(Paragraph.class, spec -> spec.withText("Say why not more of the cheaper bid."));
        _assertOne(AwardForm.class);
    }

    @Test
    void theApproverReadsWhatTheSameProvidersWereAwardedBefore() {
        CallId first = fixture.awarded();
        CallId second = fixture.scoredAgainFor(fixture.raisedNeed());
        fixture.propose(second, fixture.suggested(second));

        open(fixture.head, ProcurementNavigation.decideAward(second));

        EarlierAwardsCard card = _get(EarlierAwardsCard.class);
        assertThat(_find(card, Anchor.class))
                .extracting(Anchor::getHref)
                .containsOnly(ProcurementNavigation.call(first))
                .hasSize(2);
        _assertNone(card, StatusTag.class);
    }

    @Test
    void aFirstAwardHasNothingBeforeIt() {
        CallId call = fixture.proposed();

        open(fixture.head, ProcurementNavigation.decideAward(call));

        _assertNone(EarlierAwardsCard.class);
    }

    @Test
    void everyTabOfAnAwardedCallHasSomethingToShow() {
        CallId call = fixture.awarded();

        for (CallTab tab : CallTab.values()) {
            open(fixture.commissioner, ProcurementNavigation.call(call) + "?tab=" + tab.inAddress());
            assertThat(_get(CallTabs.class).selected()).isEqualTo(tab);
            _assertNone(
                    EmptyState.class,
                    spec -> spec.withPredicate(state -> !state.getElement().hasAttribute("slot")));
        }
    }

    @Test
    void theLettersOfACallAreFoundByItsReference() {
        CallId call = fixture.awarded();

        open(fixture.commissioner, "letters?text=" + call.reference());

        assertThat(_get(TextField.class).getValue()).isEqualTo(call.reference());
        assertThat(GridKt._size(_get(DataGrid.class))).isEqualTo(3);
    }

    @Test
    void todayAndSearchKnowTheCall() {
        CallId call = fixture.published();

        open(fixture.evaluator1, "");

        _assertOne(Anchor.class, spec -> spec.withText("Urgent sessions for Great Yarmouth"));
        assertThat(spring.getBean(ProcurementSearch.class).search(call.reference(), 5))
                .anyMatch(hit -> hit.path().equals(ProcurementNavigation.call(call)));
    }

    @Test
    void deliveryLeadsToTheFormOfANeed() {
        open(fixture.lead, ProcurementNavigation.newNeed("QAA", java.util.List.of()));

        _assertOne(NeedForm.class);
        assertThat(SignIn.as(fixture.lead, () -> fixture.calls.page(CallFilter.ALL, PageRequest.of(0, 1)))
                        .getTotalElements())
                .isZero();
    }

    private void open(SignedInUser user, String path) {
        screens.openFor(spring, user);
        screens.go(path);
    }
}
