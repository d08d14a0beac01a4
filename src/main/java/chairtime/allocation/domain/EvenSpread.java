package chairtime.allocation.domain;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import chairtime.allocation.SlotSpread;
import chairtime.platform.WorkingDayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Spreads slots over the working days of a time: on as few days of the week as will do, then more of them a day. */
public final class EvenSpread {

    /** From one day a week to five, as far from each other as can be. */
    private static final List<Set<DayOfWeek>> WEEKS = List.of(
            EnumSet.of(WEDNESDAY),
            EnumSet.of(TUESDAY, THURSDAY),
            EnumSet.of(MONDAY, WEDNESDAY, FRIDAY),
            EnumSet.of(MONDAY, TUESDAY, THURSDAY, FRIDAY),
            EnumSet.range(MONDAY, FRIDAY));

    private static final int MOST_A_DAY = 100;

    private EvenSpread() {}

    /**
     * At least that many slots in those days, both included, ending as soon as there are enough; at most
     * {@link SlotRules#MOST_SLOTS}. Empty when there is nothing to spread or no working day to spread it on.
     */
    public static Optional<SlotSpread> of(int wanted, LocalDate first, LocalDate last, WorkingDayCalendar calendar) {
        int slots = Math.min(wanted, SlotRules.MOST_SLOTS);
        if (slots <= 0 || last.isBefore(first)) {
            return Optional.empty();
        }
        List<LocalDate> working = first.datesUntil(last.plusDays(1))
                .filter(calendar::isWorkingDay)
                .toList();
        if (working.isEmpty()) {
            return Optional.empty();
        }
        int aDay = Math.min(MOST_A_DAY, ceiling(slots, working.size()));
        return WEEKS.stream()
                .map(week -> working.stream()
                        .filter(day -> week.contains(day.getDayOfWeek()))
                        .toList())
                .filter(days -> days.size() * aDay >= slots || days.size() == working.size())
                .findFirst()
                .map(days -> spread(days, aDay, slots, first));
    }

    private static SlotSpread spread(List<LocalDate> days, int aDay, int slots, LocalDate first) {
        int used = Math.min(Math.min(days.size(), ceiling(slots, aDay)), SlotRules.MOST_SLOTS / aDay);
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        days.subList(0, used).forEach(day -> weekdays.add(day.getDayOfWeek()));
        return new SlotSpread(weekdays, first, days.get(used - 1), aDay, used * aDay);
    }

    private static int ceiling(int amount, int parts) {
        return (amount + parts - 1) / parts;
    }
}
