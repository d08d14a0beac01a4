package chairtime.shell.demo;

import chairtime.platform.LondonTime;
import chairtime.platform.WorkingDayCalendar;
import chairtime.workflow.DueJobs;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happened in the past weeks, in the order in which it happened, whichever call it belongs to. */
final class DemoTimeline {

    private final Instant now;
    private final LocalDate today;
    private final WorkingDayCalendar calendar;
    private final List<Happening> happenings = new ArrayList<>();

    DemoTimeline(Instant now, WorkingDayCalendar calendar) {
        this.now = now;
        this.today = LondonTime.day(now);
        this.calendar = calendar;
    }

    /** The working day that many days ago, or the last one before it; a negative number lies ahead. */
    LocalDate day(int daysAgo) {
        LocalDate day = today.minusDays(daysAgo);
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Something that somebody did. */
    void at(int daysAgo, LocalTime time, Runnable deed) {
        happenings.add(new Happening(LondonTime.instantOf(day(daysAgo).atTime(time)), deed));
    }

    /** Something that somebody did that long ago, to the minute. */
    void ago(Duration ago, Runnable deed) {
        happenings.add(new Happening(now.minus(ago), deed));
    }

    /** Plays everything, with the engine's work that came due in between. */
    void play(DemoTime time, DueJobs jobs) {
        happenings.sort(Comparator.comparing(Happening::moment));
        for (Happening happening : happenings) {
            time.standAt(happening.moment());
            jobs.runDue();
            happening.deed().run();
            jobs.runDue();
        }
    }

    private record Happening(Instant moment, Runnable deed) {}
}
