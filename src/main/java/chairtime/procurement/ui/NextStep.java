package chairtime.procurement.ui;

import chairtime.procurement.CallStatus;
import chairtime.procurement.CallView;
import chairtime.procurement.Interests;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import java.util.Optional;

/**
 * The one thing that whoever looks at a call can do next.
 *
 * @param label the button
 * @param path where it leads
 */
record NextStep(String label, String path) {

    /** @param mayDecide whether the person may decide on the proposed award */
    static Optional<NextStep> of(CallView call, SignedInUser user, boolean mayDecide) {
        if (call.status() == CallStatus.OPENED && mustScore(call, user)) {
            return Optional.of(new NextStep("Score bids", ProcurementNavigation.scoreBids(call.id())));
        }
        if (call.status() == CallStatus.AWARD_PROPOSED && mayDecide && user.has(Role.APPROVER)) {
            return Optional.of(new NextStep("Decide on the award", ProcurementNavigation.decideAward(call.id())));
        }
        return user.has(Role.COMMISSIONER) ? ofCommissioner(call) : Optional.empty();
    }

    /** Whether every evaluator has scored. */
    static boolean allScoresIn(CallView call) {
        return call.evaluators().stream().allMatch(evaluator -> evaluator.scoresIn());
    }

    private static Optional<NextStep> ofCommissioner(CallView call) {
        return switch (call.status()) {
            case DRAFT -> Optional.of(new NextStep("Prepare this call", ProcurementNavigation.prepareCall(call.id())));
            case NO_BIDS ->
                Optional.of(new NextStep("Extend or close", ProcurementNavigation.decideWithoutBids(call.id())));
            case OPENED -> ofOpened(call);
            default -> Optional.empty();
        };
    }

    private static Optional<NextStep> ofOpened(CallView call) {
        if (allScoresIn(call)) {
            return Optional.of(new NextStep("Propose an award", ProcurementNavigation.proposeAward(call.id())));
        }
        return call.evaluators().stream().anyMatch(evaluator -> evaluator.interests() == Interests.STEPPED_ASIDE)
                ? Optional.of(new NextStep("Replace an evaluator", ProcurementNavigation.evaluators(call.id())))
                : Optional.empty();
    }

    private static boolean mustScore(CallView call, SignedInUser user) {
        return user.has(Role.EVALUATOR)
                && call.evaluators().stream()
                        .anyMatch(evaluator -> evaluator.id().equals(user.id())
                                && evaluator.interests() != Interests.STEPPED_ASIDE
                                && !evaluator.scoresIn());
    }
}
