package chairtime.procurement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call as the commissioner's staff sees it. Of sealed bids it tells nothing but their number.
 *
 * @param id number
 * @param version to hand back with a change
 * @param needId the need it answers
 * @param title what and where
 * @param commissionerName who calls
 * @param status where it stands
 * @param terms its terms
 * @param deadline end of bidding
 * @param bidsReceived bids handed in so far
 * @param bidsOpened whether the bids may be read
 * @param evaluators who scores and whether their scores are in
 * @param providersInvited number of providers it was published to
 * @param preparedByName who prepared it
 * @param publishedAt when it was published
 * @param openedAt when the bids were opened
 * @param endedAt when it came to its end
 * @param statusReason why it was withdrawn, closed or refused
 */
public record CallView(
        CallId id,
        long version,
        NeedId needId,
        String title,
        String commissionerName,
        CallStatus status,
        CallTerms terms,
        Instant deadline,
        int bidsReceived,
        boolean bidsOpened,
        List<EvaluatorView> evaluators,
        int providersInvited,
        String preparedByName,
        @Nullable Instant publishedAt,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt,
        @Nullable String statusReason) {}
