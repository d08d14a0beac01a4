package chairtime.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.RefusedException;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Nobody approves an award in which they had a hand before. */
@ChairtimeTest
class SeparationOfDutiesTest {

    @Autowired
    ProcurementFixture given;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    private SignedInUser both;

    @BeforeEach
    void somebodyWhoIsCommissionerAndApprover() {
        given.prepared();
        both = people.register("both", ProcurementCast.ICB, Role.APPROVER, Role.COMMISSIONER);
    }

    @Test
    void nobodyApprovesWhoRaisedPreparedProposedOrScored() {
        CallId call = given.scored();
        SignIn.run(
                both,
                () -> given.awards.propose(
                        call, given.calls.find(call).version(), given.suggested(call), "Best scores."));
        given.runJobs();

        assertThatThrownBy(() -> given.approve(call, both)).isInstanceOf(AccessDeniedException.class);
        given.approve(call, given.head);
        assertThat(given.call(call).status()).isEqualTo(CallStatus.AWARDED);
    }

    @Test
    void whoProposedAnEarlierRoundDoesNotApproveALaterOne() {
        CallId call = given.scored();
        SignIn.run(
                both,
                () -> given.awards.propose(
                        call, given.calls.find(call).version(), given.suggested(call), "Best scores."));
        given.runJobs();
        sendBack(call, given.head);
        given.propose(call, given.suggested(call));

        assertThatThrownBy(() -> given.approve(call, both)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoChangedTheNeedDoesNotApproveItsAward() {
        NeedId need = given.raisedNeed();
        SignIn.run(
                both,
                () -> given.needs.change(
                        need,
                        given.needs.find(need).version(),
                        given.needs.find(need).data()));
        CallId call = given.scoredAgainFor(need);
        given.propose(call, given.suggested(call));

        assertThatThrownBy(() -> given.approve(call, both)).isInstanceOf(AccessDeniedException.class);
        given.approve(call, given.head);
    }

    @Test
    void whoChangedTheDraftOfTheCallDoesNotApproveItsAward() {
        CallId call = given.drafted();
        SignIn.run(
                both, () -> given.calls.saveDraft(call, given.calls.find(call).version(), given.terms()));
        awardWaits(call);

        assertThatThrownBy(() -> given.approve(call, both)).isInstanceOf(AccessDeniedException.class);
        given.approve(call, given.head);
    }

    @Test
    void whoSavedTheDraftAsItWasHadNoHandInIt() {
        CallId call = given.drafted();
        SignIn.run(both, () -> {
            CallView seen = given.calls.find(call);
            given.calls.saveDraft(call, seen.version(), seen.terms());
        });
        awardWaits(call);

        given.approve(call, both);
        assertThat(given.call(call).status()).isEqualTo(CallStatus.AWARDED);
    }

    @Test
    void whoMovedTheDeadlineDoesNotApproveTheAward() {
        CallId call = given.published();
        SignIn.run(both, () -> given.calls.extendDeadline(call, ExampleCall.DEADLINE.plusHours(1), "Half term."));
        given.bidByAll(call);
        given.pass(ExampleCall.DEADLINE.plusHours(1));
        given.scoreByBoth(call);
        given.propose(call, given.suggested(call));

        assertThatThrownBy(() -> given.approve(call, both)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thatSomebodyTookAHandInADraftIsTakenDownOnce() {
        SignedInUser second = people.register("second", ProcurementCast.ICB, Role.COMMISSIONER);
        CallId call = given.drafted();
        SignIn.run(second, () -> {
            long next = given.calls.saveDraft(call, given.calls.find(call).version(), given.terms());
            given.calls.saveDraft(call, next, ExampleCall.terms(given.evaluator1));
        });

        assertThat(jdbc.queryForList(
                        "SELECT username FROM audit_entry WHERE action = 'procurement.callTermsChanged'", String.class))
                .containsExactly("second");
    }

    @Test
    void withoutAnybodyWhoMayApproveTheProposalIsRefusedWithAWayOut() {
        CallId call = given.scored();
        jdbc.update("UPDATE account SET enabled = FALSE WHERE username IN ('head', 'director', 'both')");

        assertThatThrownBy(() -> given.propose(call, given.suggested(call)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Ask the administrator to give somebody that tier.");
        assertThat(given.call(call).status()).isEqualTo(CallStatus.OPENED);
    }

    private void awardWaits(CallId call) {
        given.published(call, given.terms());
        given.bidByAll(call);
        given.passDeadline();
        given.scoreByBoth(call);
        given.propose(call, given.suggested(call));
    }

    private void sendBack(CallId call, SignedInUser approver) {
        SignIn.run(
                approver, () -> given.awards.sendBack(call, given.proposal(call).version(), "Take fewer."));
        given.runJobs();
    }
}
