package chairtime.activity;

import chairtime.activity.domain.YearEnd;
import chairtime.activity.domain.YearEndLimitRows;
import chairtime.activity.domain.YearEndRepository;
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
class DescribedYearEndTasks implements YearEndTaskFacts {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
    private static final Set<Role> REVIEWERS = Set.of(Role.RECOVERY_LEAD, Role.COMMISSIONER);

    private final YearEndRepository yearEnds;
    private final YearEndLimitRows limits;
    private final WorkingDayCalendar calendar;
    private final Clock clock;

    DescribedYearEndTasks(
            YearEndRepository yearEnds, YearEndLimitRows limits, WorkingDayCalendar calendar, Clock clock) {
        this.yearEnds = yearEnds;
        this.limits = limits;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public WorkItemFacts judge(YearEndId id) {
        return work(stored(id));
    }

    @Override
    public WorkItemFacts check(YearEndId id) {
        YearEnd yearEnd = stored(id);
        return practice(yearEnd, yearEnd.queryUntil().orElseThrow());
    }

    @Override
    public WorkItemFacts answerQuery(YearEndId id) {
        return work(stored(id));
    }

    @Override
    public WorkItemFacts decideRecovery(YearEndId id) {
        return work(stored(id));
    }

    @Override
    public WorkItemFacts answerSchedule(YearEndId id) {
        YearEnd yearEnd = stored(id);
        return practice(yearEnd, yearEnd.scheduleUntil().orElseThrow());
    }

    private YearEnd stored(YearEndId id) {
        return yearEnds.findById(id.value()).orElseThrow();
    }

    private WorkItemFacts work(YearEnd yearEnd) {
        return facts(
                yearEnd,
                Organisation.commissioner(yearEnd.contract().commissionerCode()),
                REVIEWERS,
                calendar.plusWorkingDays(
                        LondonTime.day(clock.instant()),
                        limits.of(yearEnd.contract().commissionerCode(), yearEnd.year())
                                .workWorkingDays()));
    }

    private WorkItemFacts practice(YearEnd yearEnd, LocalDate dueOn) {
        return facts(yearEnd, Organisation.provider(yearEnd.contract().providerCode()), Set.of(Role.PROVIDER), dueOn);
    }

    private WorkItemFacts facts(YearEnd yearEnd, Organisation whose, Set<Role> roles, LocalDate dueOn) {
        Instant now = clock.instant();
        Instant due = LondonTime.instantOf(dueOn.atTime(END_OF_DAY));
        return new WorkItemFacts(
                "Year end %s of %s, contract %s"
                        .formatted(
                                yearEnd.year(),
                                yearEnd.contract().providerName(),
                                yearEnd.contract().number()),
                whose,
                roles,
                Set.of(),
                due,
                now.plus(Duration.between(now, due).multipliedBy(3).dividedBy(4)));
    }
}
