package chairtime.procurement;

import chairtime.platform.Money;
import chairtime.security.AccountId;
import chairtime.security.ApprovalTier;
import java.time.Instant;
import java.util.Map;

/**
 * The process that each call goes through, as this module drives it. Every method joins the transaction of what it
 * follows; those that finish a task refuse when the task is not open or not for whoever is signed in.
 */
public interface CallProcess {

    /** A call was drafted. */
    void start(CallId call);

    /** The call was published. */
    void published(CallId call);

    /** The deadline was moved while the call is open for bids. */
    void deadlineMoved(CallId call, Instant deadline);

    /** A call without bids got another deadline. */
    void extendedWithoutBids(CallId call, Instant deadline);

    /** A call without bids was closed. */
    void closedWithoutBids(CallId call);

    /** The evaluator's scores are in. */
    void scored(CallId call, AccountId evaluator);

    /** The evaluator stepped aside. */
    void steppedAside(CallId call, AccountId evaluator);

    /** Somebody else scores in the place of an evaluator who was still to score. */
    void evaluatorReplaced(CallId call, AccountId evaluator, AccountId successor);

    /** Somebody else scores in the place of an evaluator who stepped aside. */
    void successorNamed(CallId call, AccountId evaluator, AccountId successor);

    /** The others go on without the evaluator who stepped aside. */
    void goneOnWithout(CallId call, AccountId evaluator);

    /** An award was proposed. */
    void awardProposed(CallId call, Money lifetimeValue, Map<ApprovalTier, Money> limits);

    /** All bids were refused. */
    void allBidsRefused(CallId call);

    /** The award was approved, or sent back. */
    void awardDecided(CallId call, boolean approved);

    /** The call was withdrawn. */
    void withdrawn(CallId call);

    /** Who must approve an award of that value, by the decision table that the process uses. */
    ApprovalTier tierFor(Money lifetimeValue, Map<ApprovalTier, Money> limits);
}
