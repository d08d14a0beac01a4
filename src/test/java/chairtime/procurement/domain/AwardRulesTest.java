package chairtime.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.Money;
import chairtime.procurement.AwardLine;
import chairtime.procurement.BidId;
import chairtime.procurement.RankedBid;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwardRulesTest {

    private static final List<RankedBid> RANKING = List.of(ranked(1, 8, "500"), ranked(2, 6, "450"));

    @Test
    void partOfABidMayBeTaken() {
        assertThat(refusals("60000", line(1, 3), line(2, 6))).isEmpty();
        assertThat(AwardRules.total(List.of(line(1, 3), line(2, 6)), RANKING)).isEqualTo(Money.of("4200"));
    }

    @Test
    void noMoreIsTakenThanABidOffers() {
        assertThat(refusals("60000", line(2, 7))).containsExactly("Take no more sessions of a bid than it offers.");
    }

    @Test
    void theBudgetMayBeUsedUpButNotExceeded() {
        assertThat(refusals("2700", line(2, 6))).isEmpty();
        assertThat(refusals("2699.99", line(2, 6)))
                .containsExactly("The award costs £2,700.00, more than the budget of £2,699.99.");
    }

    @Test
    void noMoreSessionsAreTakenThanAreWanted() {
        assertThat(refusals("60000", line(1, 8), line(2, 5)))
                .containsExactly("The call asks for 12 sessions; 13 are taken.");
    }

    @Test
    void anAwardTakesSomething() {
        assertThat(refusals("60000", line(1, 0))).containsExactly("Take at least one session, or refuse all bids.");
    }

    @Test
    void onlyScoredBidsAreTakenAndEachOnce() {
        assertThat(refusals("60000", line(9, 1))).hasSize(1);
        assertThat(refusals("60000", line(1, 1), line(1, 1))).hasSize(1);
    }

    private static List<String> refusals(String budget, AwardLine... lines) {
        return AwardRules.refusals(Arrays.asList(lines), RANKING, Terms.complete(12, budget)).stream()
                .map(Refusal::sentence)
                .toList();
    }

    private static AwardLine line(long bid, int sessions) {
        return new AwardLine(new BidId(bid), sessions);
    }

    private static RankedBid ranked(long bid, int sessions, String price) {
        return new RankedBid(
                (int) bid, new BidId(bid), "P" + bid, "Practice", BigDecimal.TEN, List.of(), sessions, Money.of(price));
    }
}
