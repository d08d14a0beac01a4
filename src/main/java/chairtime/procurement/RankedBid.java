package chairtime.procurement;

import chairtime.platform.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * A bid in the ranking: higher score first, then lower price; equal in both share a rank.
 *
 * @param rank from 1
 * @param bid the bid
 * @param providerCode who bids
 * @param providerName its name
 * @param score weighted score, 0 to 100
 * @param results how it did on each criterion
 * @param sessionsOffered number of sessions
 * @param pricePerSession pounds a session
 */
public record RankedBid(
        int rank,
        BidId bid,
        String providerCode,
        String providerName,
        BigDecimal score,
        List<CriterionResult> results,
        int sessionsOffered,
        Money pricePerSession) {

    /** Price of everything it offers. */
    public Money priceOfAll() {
        return pricePerSession.times(sessionsOffered);
    }
}
