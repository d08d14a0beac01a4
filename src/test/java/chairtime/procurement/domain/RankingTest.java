package chairtime.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.Money;
import chairtime.procurement.AwardLine;
import chairtime.procurement.BidId;
import chairtime.procurement.Criterion;
import chairtime.procurement.RankedBid;
import chairtime.procurement.Score;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Criterion QUALITY = new Criterion(1, "Quality", "How good?", 60);
    private static final Criterion ACCESS = new Criterion(2, "Access", "How near?", 40);
    private static final List<Criterion> CRITERIA = List.of(QUALITY, ACCESS);

    @Test
    void theScoreIsTheWeightedMeanOfAllEvaluatorsOutOfAHundred() {
        List<RankedBid> ranking =
                Ranking.of(List.of(candidate(1, 10, "500")), CRITERIA, List.of(scores(1, 5, 2), scores(1, 4, 3)));

        RankedBid best = ranking.get(0);
        // quality (5+4)/2 = 4.5 of 5 -> 54 of 60; access 2.5 of 5 -> 20 of 40
        assertThat(best.score()).isEqualByComparingTo("74");
        assertThat(best.results().get(0).mean()).isEqualByComparingTo("4.5");
        assertThat(best.results().get(0).weighted()).isEqualByComparingTo("54");
        assertThat(best.results().get(1).weighted()).isEqualByComparingTo("20");
    }

    @Test
    void allPointsMakeAHundredAndNoneMakeNothing() {
        List<RankedBid> ranking = Ranking.of(
                List.of(candidate(1, 1, "1"), candidate(2, 1, "1")),
                CRITERIA,
                List.of(List.of(score(1, 1, 5), score(1, 2, 5), score(2, 1, 0), score(2, 2, 0))));

        assertThat(ranking).extracting(bid -> bid.score().intValueExact()).containsExactly(100, 0);
    }

    @Test
    void amongEqualScoresTheLowerPriceGoesFirst() {
        List<RankedBid> ranking = Ranking.of(
                List.of(candidate(1, 5, "520"), candidate(2, 5, "480")),
                CRITERIA,
                List.of(List.of(score(1, 1, 3), score(1, 2, 3), score(2, 1, 3), score(2, 2, 3))));

        assertThat(ranking).extracting(RankedBid::bid).containsExactly(new BidId(2), new BidId(1));
        assertThat(ranking).extracting(RankedBid::rank).containsExactly(1, 2);
    }

    @Test
    void equalInScoreAndPriceTheyShareARankAndTheNextIsCountedOn() {
        List<RankedBid> ranking = Ranking.of(
                List.of(candidate(1, 5, "500"), candidate(2, 5, "500"), candidate(3, 5, "400")),
                CRITERIA,
                List.of(List.of(
                        score(1, 1, 3),
                        score(1, 2, 3),
                        score(2, 1, 3),
                        score(2, 2, 3),
                        score(3, 1, 1),
                        score(3, 2, 1))));

        assertThat(ranking).extracting(RankedBid::rank).containsExactly(1, 1, 3);
    }

    @Test
    void scoresThatRoundToTheSameAreStillToldApart() {
        Criterion first = new Criterion(1, "A", "?", 34);
        Criterion second = new Criterion(2, "B", "?", 33);
        Criterion third = new Criterion(3, "C", "?", 33);
        List<RankedBid> ranking = Ranking.of(
                List.of(candidate(1, 5, "400"), candidate(2, 5, "500")),
                List.of(first, second, third),
                List.of(List.of(
                        score(1, 1, 3),
                        score(1, 2, 4),
                        score(1, 3, 4),
                        score(2, 1, 4),
                        score(2, 2, 3),
                        score(2, 3, 4))));

        assertThat(ranking.get(0).bid()).isEqualTo(new BidId(2));
    }

    @Test
    void withoutScoresThereIsNoRanking() {
        assertThat(Ranking.of(List.of(candidate(1, 5, "500")), CRITERIA, List.of()))
                .isEmpty();
    }

    @Test
    void theSuggestionTakesFromTheBestDownWithinSessionsAndBudget() {
        List<RankedBid> ranking = Ranking.of(
                List.of(candidate(1, 8, "500"), candidate(2, 6, "450"), candidate(3, 6, "540")),
                CRITERIA,
                List.of(List.of(
                        score(1, 1, 3),
                        score(1, 2, 3),
                        score(2, 1, 5),
                        score(2, 2, 5),
                        score(3, 1, 1),
                        score(3, 2, 1))));

        assertThat(Ranking.suggestion(ranking, Terms.complete(12, "60000")))
                .containsExactly(line(2, 6), line(1, 6), line(3, 0));
        assertThat(Ranking.suggestion(ranking, Terms.complete(12, "3700")))
                .as("2,700 for the best, then two at 500")
                .containsExactly(line(2, 6), line(1, 2), line(3, 0));
        assertThat(Ranking.suggestion(ranking, Terms.complete(12, "400")))
                .containsExactly(line(2, 0), line(1, 0), line(3, 0));
    }

    private static AwardLine line(long bid, int sessions) {
        return new AwardLine(new BidId(bid), sessions);
    }

    private static Ranking.Candidate candidate(long bid, int sessions, String price) {
        return new Ranking.Candidate(
                new BidId(bid),
                "P" + bid,
                "Practice " + bid,
                new Bid.Offer(sessions, Money.of(price), Set.of(DayOfWeek.SATURDAY), LocalDate.of(2023, 11, 1)));
    }

    private static List<Score> scores(long bid, int quality, int access) {
        return List.of(score(bid, 1, quality), score(bid, 2, access));
    }

    private static Score score(long bid, int criterion, int points) {
        return new Score(new BidId(bid), criterion, points, "Reasons");
    }
}
