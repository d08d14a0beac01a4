package chairtime.procurement;

import chairtime.security.AccountId;
import java.util.Collection;

/** Letters, mails and notices about calls; saying a thing twice sends it once. */
public interface Correspondence {

    /** Tells the providers that they may bid. */
    void published(CallNotice call, Collection<String> providerCodes);

    /** Tells the providers of another deadline. */
    void deadlineMoved(CallNotice call, String reason, Collection<String> providerCodes);

    /** Tells the providers that the call ended without an award. */
    void ended(CallNotice call, String reason, Collection<String> providerCodes);

    /** Tells people of the commissioner that they need not wait for the call any more. */
    void endedForStaff(CallNotice call, Collection<AccountId> accounts);

    /** Tells the commissioner's people that an evaluator stepped aside. */
    void evaluatorSteppedAside(CallNotice call, AccountId evaluator, String evaluatorName);

    /** Tells everyone concerned that somebody else scores, or that the others go on without an evaluator. */
    void evaluatorsChanged(CallNotice call, EvaluatorChange change);

    /** Writes the award or regret letter to a bidder and mails it. */
    void outcome(CallNotice call, BidOutcome outcome);
}
