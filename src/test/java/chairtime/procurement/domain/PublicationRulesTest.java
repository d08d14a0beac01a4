package chairtime.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.LondonTime;
import chairtime.platform.WorkingDayCalendar;
import chairtime.procurement.CallTerms;
import chairtime.procurement.Criterion;
import chairtime.security.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationRulesTest {

    private static final Instant NOW = LondonTime.instantOf(LocalDateTime.of(2023, 10, 2, 9, 0));
    private static final WorkingDayCalendar CALENDAR = new WorkingDayCalendar();

    @Test
    void completeTermsMayBePublished() {
        assertThat(sentences(Terms.complete(), Terms.RAISED_BY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"60,39,99", "60,41,101", "100,100,200"})
    void theWeightsAddToAHundred(int first, int second, int sum) {
        CallTerms terms = Terms.withCriteria(List.of(Terms.weighing(1, first), Terms.weighing(2, second)));

        assertThat(sentences(terms, Terms.RAISED_BY))
                .containsExactly("The weights must add up to 100; they add up to %d.".formatted(sum));
    }

    @Test
    void aCriterionWithoutWeightOrNameIsRefused() {
        List<Criterion> criteria = List.of(Terms.weighing(1, 100), Terms.weighing(2, 0), new Criterion(3, "", "?", 0));

        assertThat(sentences(Terms.withCriteria(criteria), Terms.RAISED_BY))
                .containsExactly("Every criterion needs a name and a question.", "Every weight must be above 0.");
    }

    @Test
    void theDeadlineIsInTheFuture() {
        LocalDateTime now = LondonTime.wallClock(NOW);

        assertThat(sentences(Terms.withDeadline(now), Terms.RAISED_BY))
                .containsExactly("The deadline must be in the future.");
        assertThat(sentences(Terms.withDeadline(now.plusMinutes(1)), Terms.RAISED_BY))
                .isEmpty();
    }

    @Test
    void whoRaisedTheNeedDoesNotScore() {
        assertThat(sentences(Terms.complete(), Terms.EVALUATOR))
                .containsExactly("Whoever raised the need cannot score its bids; name somebody else.");
    }

    @Test
    void anEvaluatorHasTheRole() {
        assertThat(PublicationRules.refusals(Terms.complete(), Terms.RAISED_BY, Set.of(), NOW, CALENDAR))
                .extracting(Refusal::sentence)
                .containsExactly("Every evaluator needs the role Evaluator in your organisation.");
    }

    @Test
    void aDeadlineMeansTheClockOnTheWallOnBothSidesOfTheClockChange() {
        Instant sunday = LondonTime.instantOf(LocalDateTime.of(2023, 10, 28, 12, 0));
        Instant monday = LondonTime.instantOf(LocalDateTime.of(2023, 10, 30, 12, 0));

        assertThat(Duration.between(sunday, monday))
                .as("two days and the hour gained")
                .isEqualTo(Duration.ofHours(49));
    }

    private static List<String> sentences(CallTerms terms, AccountId raisedBy) {
        return PublicationRules.refusals(terms, raisedBy, Set.of(Terms.EVALUATOR), NOW, CALENDAR).stream()
                .map(Refusal::sentence)
                .toList();
    }
}
