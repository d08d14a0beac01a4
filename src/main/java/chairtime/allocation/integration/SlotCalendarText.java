package chairtime.allocation.integration;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.Duration;
import chairtime.allocation.CalendarSlot;
import java.util.Date;
import java.util.List;

/** Slots in iCalendar (RFC 5545): times in UTC, and nothing of any patient. */
final class SlotCalendarText {

    private static final Duration EVERY_HOUR = Duration.builder().hours(1).build();

    private SlotCalendarText() {}

    static String of(List<CalendarSlot> slots) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Chairtime//Slots//EN");
        calendar.setName("Chairtime slots");
        calendar.setRefreshInterval(EVERY_HOUR);
        // what most programs look at instead
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        slots.forEach(slot -> calendar.addEvent(event(slot)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(CalendarSlot slot) {
        VEvent event = new VEvent();
        event.setUid("slot-" + slot.id().value() + "@chairtime");
        event.setDateTimeStamp(Date.from(slot.changedAt()));
        event.setLastModified(Date.from(slot.changedAt()));
        event.setDateStart(Date.from(slot.startsAt()));
        event.setDateEnd(Date.from(slot.startsAt().plusSeconds(slot.minutes() * 60L)));
        event.setSequence(slot.sequence());
        event.setSummary(summary(slot));
        event.setStatus(slot.closed() ? Status.cancelled() : Status.confirmed());
        return event;
    }

    private static String summary(CalendarSlot slot) {
        String kind = slot.meantFor().label() + " slot, ";
        return slot.closed()
                ? kind + "closed"
                : kind + slot.booked() + " of " + slot.seats() + (slot.seats() == 1 ? " seat" : " seats") + " booked";
    }
}
