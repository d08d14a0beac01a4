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

    /** Writes the award or regret letter to a bidder and mails it. */
    void outcome(CallNotice call, BidOutcome outcome);
}
