package chairtime.activity;

import chairtime.activity.domain.MidYearReview;
import chairtime.activity.domain.MidYearReviewRepository;
import chairtime.activity.domain.MidYearRule;
import chairtime.activity.domain.MidYearRuleRows;
import chairtime.platform.LondonTime;
import chairtime.platform.WorkingDayCalendar;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.worklist.WorkItemFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Due at the end of a day in England, at risk when three quarters of the time are gone. */
@Component
@Transactional(readOnly = true)
class DescribedMidYearTasks implements MidYearTaskFacts {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
    private static final Set<Role> REVIEWERS = Set.of(Role.RECOVERY_LEAD, Role.COMMISSIONER);

    private final MidYearReviewRepository reviews;
    private final MidYearRuleRows rules;
    private final WorkingDayCalendar calendar;
    private final Clock clock;

    DescribedMidYearTasks(
            MidYearReviewRepository reviews, MidYearRuleRows rules, WorkingDayCalendar calendar, Clock clock) {
        this.reviews = reviews;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public WorkItemFacts answer(MidYearReviewId id) {
        MidYearReview review = stored(id);
        return facts(
                review,
                Organisation.provider(review.contract().providerCode()),
                Set.of(Role.PROVIDER),
                review.asking().dueOn());
    }

    @Override
    public WorkItemFacts review(MidYearReviewId id) {
        MidYearReview review = stored(id);
        return commissioners(review, within(rules(review).reviewWorkingDays()));
    }

    @Override
    public WorkItemFacts settleFigure(MidYearReviewId id) {
        MidYearReview review = stored(id);
        return commissioners(review, within(rules(review).answerWorkingDays()));
    }

    @Override
    public WorkItemFacts followUp(MidYearReviewId id) {
        MidYearReview review = stored(id);
        LocalDate usual = within(rules(review).reviewWorkingDays());
        return commissioners(review, usual.isAfter(review.completeBy()) ? usual : review.completeBy());
    }

    private MidYearReview stored(MidYearReviewId id) {
        return reviews.findById(id.value()).orElseThrow();
    }

    private MidYearRule rules(MidYearReview review) {
        return rules.of(review.contract().commissionerCode(), review.year());
    }

    private LocalDate within(int workingDays) {
        return calendar.plusWorkingDays(LondonTime.day(clock.instant()), workingDays);
    }

    private WorkItemFacts commissioners(MidYearReview review, LocalDate dueOn) {
        return facts(review, Organisation.commissioner(review.contract().commissionerCode()), REVIEWERS, dueOn);
    }

    private WorkItemFacts facts(MidYearReview review, Organisation whose, Set<Role> roles, LocalDate dueOn) {
        Instant now = clock.instant();
        Instant due = LondonTime.instantOf(dueOn.atTime(END_OF_DAY));
        return new WorkItemFacts(
                "Mid-year review %s of %s, contract %s"
                        .formatted(
                                review.year(),
                                review.contract().providerName(),
                                review.contract().number()),
                whose,
                roles,
                Set.of(),
                due,
                now.plus(Duration.between(now, due).multipliedBy(3).dividedBy(4)));
    }
}
