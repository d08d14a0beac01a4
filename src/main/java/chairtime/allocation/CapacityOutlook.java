package chairtime.allocation;

import chairtime.allocation.domain.OutlookRows;
import chairtime.allocation.domain.OutlookRows.Seats;
import chairtime.platform.LondonTime;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The seats of the days to come against the referrals that the own commissioner can expect. */
@Service
@PreAuthorize("hasAnyRole('COORDINATOR','CLINICIAN','COMMISSIONER','RECOVERY_LEAD')")
@Transactional(readOnly = true)
public class CapacityOutlook {

    /** How many days are looked at, today included. */
    public static final int DAYS = 14;

    private static final int WEEK = 7;

    private final OutlookRows rows;
    private final CurrentUser currentUser;
    private final Clock clock;

    CapacityOutlook(OutlookRows rows, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Today and the days after it.
     *
     * @param district only slots and referrals of that district, or null for all
     */
    public List<OutlookDay> days(@Nullable String district) {
        String commissioner = currentUser.requireCommissionerCode();
        Instant now = clock.instant();
        LocalDate today = LondonTime.day(now);
        Map<LocalDate, List<Seats>> seats =
                rows.seats(commissioner, district, midnight(today), midnight(today.plusDays(DAYS)), now).stream()
                        .collect(Collectors.groupingBy(slot -> LondonTime.day(slot.startsAt())));
        Map<DayOfWeek, Expectation> expected = expected(commissioner, district, today);
        int received = rows.received(commissioner, district, midnight(today), midnight(today.plusDays(1)))
                .size();
        return IntStream.range(0, DAYS)
                .mapToObj(today::plusDays)
                .map(day -> day(
                        day,
                        seats.getOrDefault(day, List.of()),
                        day.equals(today) ? received : 0,
                        expected.get(day.getDayOfWeek()),
                        now))
                .toList();
    }

    /** Only weekdays with referrals enough; the weeks before the first referral say nothing. */
    private Map<DayOfWeek, Expectation> expected(String commissioner, @Nullable String district, LocalDate today) {
        OutlookRows.Rule rule = rows.rule(commissioner, today);
        long known = rows.first(commissioner)
                .map(first -> ChronoUnit.DAYS.between(LondonTime.day(first), today) / WEEK)
                .orElse(0L);
        int weeks = (int) Math.min(rule.weeks(), known);
        return rows.received(commissioner, district, midnight(today.minusWeeks(weeks)), midnight(today)).stream()
                .collect(Collectors.groupingBy(at -> LondonTime.day(at).getDayOfWeek(), Collectors.summingInt(at -> 1)))
                .entrySet()
                .stream()
                .filter(weekday -> weekday.getValue() >= rule.fewest())
                .collect(Collectors.toMap(Map.Entry::getKey, weekday -> Expectation.of(weeks, weekday.getValue())));
    }

    private static OutlookDay day(
            LocalDate day, List<Seats> slots, int received, @Nullable Expectation expected, Instant now) {
        Map<UrgencyCategory, Integer> free = new EnumMap<>(UrgencyCategory.class);
        slots.stream()
                .filter(slot -> slot.startsAt().isAfter(now))
                .forEach(slot -> free.merge(slot.meantFor(), slot.seats() - slot.held() - slot.booked(), Integer::sum));
        return new OutlookDay(
                day,
                free,
                slots.stream().mapToInt(Seats::held).sum(),
                slots.stream().mapToInt(Seats::booked).sum(),
                received,
                expected);
    }

    private static Instant midnight(LocalDate day) {
        return LondonTime.instantOf(day.atStartOfDay());
    }
}
