package chairtime.procurement;

/**
 * Sessions taken of a bid.
 *
 * @param bid the bid
 * @param sessions how many, at most what it offers
 */
public record AwardLine(BidId bid, int sessions) {}
