package chairtime.procurement.domain;

import chairtime.platform.Money;
import chairtime.procurement.CallTerms;
import chairtime.procurement.Criterion;
import chairtime.procurement.Eligibility;
import chairtime.procurement.SessionPattern;
import chairtime.security.AccountId;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Terms that keep every rule, and the same with one thing changed. */
final class Terms {

    static final AccountId EVALUATOR = new AccountId(7);
    static final AccountId RAISED_BY = new AccountId(8);

    private Terms() {}

    static CallTerms complete() {
        return complete(12, "60000");
    }

    static CallTerms complete(int sessions, String budget) {
        return of(LocalDateTime.of(2023, 10, 16, 12, 0), List.of(weighing(1, 60), weighing(2, 40)), sessions, budget);
    }

    static CallTerms withDeadline(LocalDateTime deadline) {
        return of(deadline, List.of(weighing(1, 60), weighing(2, 40)), 12, "60000");
    }

    static CallTerms withCriteria(List<Criterion> criteria) {
        return of(LocalDateTime.of(2023, 10, 16, 12, 0), criteria, 12, "60000");
    }

    static Criterion weighing(int number, int weight) {
        return new Criterion(number, "Criterion " + number, "Question " + number, weight);
    }

    static SessionPattern pattern(boolean bankHolidaysToo, DayOfWeek... days) {
        return new SessionPattern(Set.of(days), LocalTime.of(9, 0), new BigDecimal("3.5"), bankHolidaysToo);
    }

    private static CallTerms of(LocalDateTime deadline, List<Criterion> criteria, int sessions, String budget) {
        return new CallTerms(
                pattern(false, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY),
                7,
                Money.of("550"),
                new Eligibility(Set.of(), null),
                deadline,
                criteria,
                Set.of(EVALUATOR),
                deadline.toLocalDate().plusDays(7),
                sessions,
                Money.of(budget),
                deadline.toLocalDate().plusDays(14),
                deadline.toLocalDate().plusDays(90));
    }
}
