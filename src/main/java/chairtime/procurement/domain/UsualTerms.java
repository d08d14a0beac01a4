package chairtime.procurement.domain;

import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.WorkingDayCalendar;
import chairtime.procurement.CallTerms;
import chairtime.procurement.Criterion;
import chairtime.procurement.Eligibility;
import chairtime.procurement.NeedData;
import chairtime.procurement.SessionPattern;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * What a new call starts from: a Saturday session of three and a half hours with seven slots, open for ten working
 * days, and the five key criteria of the Provider Selection Regime (rules section 4.4).
 */
public final class UsualTerms {

    private static final List<Criterion> KEY_CRITERIA = List.of(
            new Criterion(
                    1, "Quality and innovation", "How will you keep each session safe, complete and well led?", 25),
            new Criterion(
                    2, "Value", "What does the price of a session include, and how do you avoid empty slots?", 25),
            new Criterion(
                    3,
                    "Integration, collaboration and sustainability",
                    "How will you work with NHS 111, the helpline and neighbouring practices?",
                    15),
            new Criterion(
                    4,
                    "Access, inequalities and choice",
                    "How will the patient groups of this call get to you and be seen first?",
                    25),
            new Criterion(5, "Social value", "What do the sessions add for people and the environment nearby?", 10));

    private static final int OPEN_WORKING_DAYS = 10;
    private static final int SCORING_WORKING_DAYS = 5;
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private UsualTerms() {}

    /** Terms for that need, drafted now. */
    public static CallTerms of(NeedData need, Instant now, WorkingDayCalendar calendar) {
        LocalDate deadline = calendar.plusWorkingDays(LondonTime.day(now), OPEN_WORKING_DAYS);
        return new CallTerms(
                new SessionPattern(Set.of(DayOfWeek.SATURDAY), LocalTime.of(9, 0), new BigDecimal("3.50"), false),
                7,
                averagePrice(need),
                new Eligibility(need.districts(), null),
                deadline.atTime(NOON),
                KEY_CRITERIA,
                Set.of(),
                calendar.plusWorkingDays(deadline, SCORING_WORKING_DAYS),
                need.sessionsWanted(),
                need.budget(),
                need.firstDay(),
                need.lastDay());
    }

    private static Money averagePrice(NeedData need) {
        return new Money(need.budget()
                .amount()
                .divide(BigDecimal.valueOf(need.sessionsWanted()), 2, java.math.RoundingMode.DOWN));
    }
}
