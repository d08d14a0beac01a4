package chairtime.procurement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.procurement.CallStatus;
import chairtime.procurement.CallView;
import chairtime.procurement.Interests;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.SignIn;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private static final Organisation NORFOLK = Organisation.commissioner("QMM");
    private static final SignedInUser COMMISSIONER = SignIn.user(1, "Cara", NORFOLK, Role.COMMISSIONER);
    private static final SignedInUser ANN = SignIn.user(Examples.ANN.value(), "Ann", NORFOLK, Role.EVALUATOR);
    private static final SignedInUser APPROVER = SignIn.user(9, "Dan", NORFOLK, Role.APPROVER);

    @Test
    void aDraftIsPrepared() {
        assertThat(label(Examples.call(CallStatus.DRAFT), COMMISSIONER)).hasValue("Prepare this call");
    }

    @Test
    void anOpenCallOnlyWaits() {
        assertThat(label(Examples.call(CallStatus.PUBLISHED), COMMISSIONER)).isEmpty();
    }

    @Test
    void anEvaluatorScoresOnce() {
        CallView before =
                Examples.call(CallStatus.OPENED, Examples.evaluator(Examples.ANN, Interests.NOT_DECLARED, false));
        CallView after = Examples.call(CallStatus.OPENED, Examples.evaluator(Examples.ANN, Interests.NONE, true));

        assertThat(label(before, ANN)).hasValue("Score bids");
        assertThat(label(after, ANN)).isEmpty();
    }

    @Test
    void theAwardIsProposedWhenEveryScoreIsIn() {
        CallView waiting = Examples.call(
                CallStatus.OPENED,
                Examples.evaluator(Examples.ANN, Interests.NONE, true),
                Examples.evaluator(Examples.BO, Interests.NONE, false));
        CallView allIn = Examples.call(
                CallStatus.OPENED,
                Examples.evaluator(Examples.ANN, Interests.NONE, true),
                Examples.evaluator(Examples.BO, Interests.NONE, true));

        assertThat(label(waiting, COMMISSIONER)).isEmpty();
        assertThat(label(allIn, COMMISSIONER)).hasValue("Propose an award");
    }

    @Test
    void whileSomebodyHasSteppedAsideTheCommissionerReplacesThem() {
        CallView call = Examples.call(
                CallStatus.OPENED,
                Examples.evaluator(Examples.ANN, Interests.NONE, true),
                Examples.evaluator(Examples.BO, Interests.STEPPED_ASIDE, false));

        assertThat(label(call, COMMISSIONER)).hasValue("Replace an evaluator");
        assertThat(label(call, APPROVER)).isEmpty();
    }

    @Test
    void onlyAnApproverWhoMayDecidesOnTheAward() {
        CallView call = Examples.call(CallStatus.AWARD_PROPOSED);

        assertThat(NextStep.of(call, APPROVER, true)).map(NextStep::label).hasValue("Decide on the award");
        assertThat(NextStep.of(call, APPROVER, false)).isEmpty();
        assertThat(NextStep.of(call, COMMISSIONER, false)).isEmpty();
    }

    @Test
    void aCallWithoutBidsIsExtendedOrClosed() {
        assertThat(label(Examples.call(CallStatus.NO_BIDS), COMMISSIONER)).hasValue("Extend or close");
    }

    private static Optional<String> label(CallView call, SignedInUser user) {
        return NextStep.of(call, user, false).map(NextStep::label);
    }
}
