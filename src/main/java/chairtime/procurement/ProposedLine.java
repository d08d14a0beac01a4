package chairtime.procurement;

import chairtime.platform.Money;

/**
 * A bid in a proposal.
 *
 * @param bid the bid with its place in the ranking
 * @param sessions sessions taken, 0 for none
 * @param total what they cost
 */
public record ProposedLine(RankedBid bid, int sessions, Money total) {}
