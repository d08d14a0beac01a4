package chairtime.procurement;

import chairtime.platform.Money;
import chairtime.security.SignedInUser;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Twelve sessions for Great Yarmouth: the need, the terms of its call, and an offer for it. */
public final class ExampleCall {

    public static final LocalDateTime DEADLINE = LocalDateTime.of(2023, 10, 16, 12, 0);
    public static final LocalDate FIRST_DAY = LocalDate.of(2023, 11, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2024, 1, 31);

    private ExampleCall() {}

    public static NeedData need() {
        return new NeedData(
                "Urgent sessions for Great Yarmouth",
                Set.of("NR30"),
                Set.of(PatientGroup.CHILDREN),
                "Delivery is at 58 % and 111 cannot place patients.",
                12,
                Money.of("60000"),
                FIRST_DAY,
                LAST_DAY);
    }

    /** Complete terms: Wednesdays and Saturdays, at most £550 a session. */
    public static CallTerms terms(SignedInUser... evaluators) {
        return new CallTerms(
                new SessionPattern(
                        Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY),
                        LocalTime.of(9, 0),
                        new BigDecimal("3.50"),
                        false),
                7,
                Money.of("550"),
                new Eligibility(Set.of(), null),
                DEADLINE,
                List.of(new Criterion(1, "Quality", "How good?", 60), new Criterion(2, "Access", "How near?", 40)),
                Arrays.stream(evaluators).map(SignedInUser::id).collect(Collectors.toSet()),
                LocalDate.of(2023, 10, 23),
                12,
                Money.of("60000"),
                FIRST_DAY,
                LAST_DAY);
    }

    public static BidData offer(BidData prefilled, int sessions, String price) {
        return new BidData(
                prefilled.contractNumber(),
                "Sam Reception",
                "sam@practice.example",
                "01234 567890",
                sessions,
                Money.of(price),
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.WEDNESDAY),
                FIRST_DAY,
                Map.of(1, "With two dentists.", 2, "Next to the station."),
                new Declarations(true, true, true));
    }
}
