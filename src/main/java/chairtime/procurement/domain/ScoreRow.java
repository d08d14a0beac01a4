package chairtime.procurement.domain;

import chairtime.procurement.BidId;
import chairtime.procurement.Score;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A score as it is kept with its evaluation. */
@Embeddable
record ScoreRow(long bidId, int criterion, @Nullable Integer points, String comment) {

    static ScoreRow of(Score score) {
        return new ScoreRow(
                score.bid().value(),
                score.criterion(),
                score.points(),
                score.comment().strip());
    }

    Score score() {
        return new Score(new BidId(bidId), criterion, points, comment);
    }
}
