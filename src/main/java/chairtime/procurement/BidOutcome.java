package chairtime.procurement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a bid, for the letter to its bidder.
 *
 * @param bid the bid with its scores
 * @param contactName whom the bid names
 * @param contactEmail that person's e-mail
 * @param contractNumber contract under which it bid
 * @param sessionsAwarded sessions taken, 0 for none
 * @param sessionDates days of the sessions
 * @param criteria own score and the range of the successful bids, by criterion
 * @param reason why all bids were refused, if they were
 */
public record BidOutcome(
        RankedBid bid,
        String contactName,
        String contactEmail,
        String contractNumber,
        int sessionsAwarded,
        List<LocalDate> sessionDates,
        List<CriterionOutcome> criteria,
        @Nullable String reason) {}
