package chairtime.procurement;

import chairtime.security.AccountId;
import java.time.Instant;
import java.util.List;

/** What happens of itself between the tasks of a call. For the process only; each step may run twice. */
public interface CallSteps {

    /** Tells the eligible providers of the published call; answers its deadline. */
    Instant announce(CallId call);

    /** Opens the bids of a call whose deadline has passed; answers whether there are any. */
    boolean openBids(CallId call);

    /** Who scores the call, always in the same order. */
    List<AccountId> evaluators(CallId call);

    /** Tells those it was published to that the call was closed. */
    void tellClosed(CallId call);

    /** Tells everyone concerned that the call was withdrawn. */
    void tellWithdrawn(CallId call);
}
