package chairtime.procurement.domain;

import chairtime.procurement.AwardLine;
import chairtime.procurement.BidId;
import jakarta.persistence.Embeddable;

/** A line as it is kept with its proposal. */
@Embeddable
record LineRow(long bidId, int sessions) {

    static LineRow of(AwardLine line) {
        return new LineRow(line.bid().value(), line.sessions());
    }

    AwardLine line() {
        return new AwardLine(new BidId(bidId), sessions);
    }
}
