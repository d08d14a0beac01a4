package chairtime.activity;

import chairtime.activity.domain.FigureQuery;
import chairtime.activity.domain.FigureQueryRepository;
import chairtime.activity.domain.FigureQueryRuleRows;
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
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Due at the end of a day in England, at risk when three quarters of the time are gone. */
@Component
@Transactional(readOnly = true)
class DescribedFigureQueryTasks implements FigureQueryTaskFacts {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final FigureQueryRepository queries;
    private final FigureQueryRuleRows rules;
    private final WorkingDayCalendar calendar;
    private final Clock clock;

    DescribedFigureQueryTasks(
            FigureQueryRepository queries, FigureQueryRuleRows rules, WorkingDayCalendar calendar, Clock clock) {
        this.queries = queries;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public WorkItemFacts answer(FigureQueryId id) {
        FigureQuery query = stored(id);
        return facts(
                query,
                Organisation.provider(query.contract().providerCode()),
                Set.of(Role.PROVIDER),
                query.term().dueOn());
    }

    @Override
    public WorkItemFacts decide(FigureQueryId id) {
        FigureQuery query = stored(id);
        LocalDate today = LondonTime.day(clock.instant());
        return facts(
                query,
                Organisation.commissioner(query.contract().commissionerCode()),
                Set.of(Role.RECOVERY_LEAD, Role.COMMISSIONER),
                calendar.plusWorkingDays(
                        today,
                        rules.on(query.contract().commissionerCode(), today).decideWorkingDays()));
    }

    private FigureQuery stored(FigureQueryId id) {
        return queries.findById(id.value()).orElseThrow();
    }

    private WorkItemFacts facts(FigureQuery query, Organisation whose, Set<Role> roles, LocalDate dueOn) {
        Instant now = clock.instant();
        Instant due = LondonTime.instantOf(dueOn.atTime(END_OF_DAY));
        return new WorkItemFacts(
                "Figure of %s, %s, contract %s"
                        .formatted(
                                MONTH.format(query.month().month()),
                                query.contract().providerName(),
                                query.contract().number()),
                whose,
                roles,
                Set.of(),
                due,
                now.plus(Duration.between(now, due).multipliedBy(3).dividedBy(4)));
    }
}
