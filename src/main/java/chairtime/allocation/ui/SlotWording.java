package chairtime.allocation.ui;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.SlotFacts;
import chairtime.allocation.SlotStatus;
import chairtime.allocation.SlotView;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;
import chairtime.platform.ui.StatusTag.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Slots as the screens put them. */
final class SlotWording {

    private SlotWording() {}

    /** {@code Tue 3 Oct 2023}. */
    static String day(Instant start) {
        LocalDate day = LondonTime.day(start);
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + Formats.date(day);
    }

    /** {@code 10:00 to 10:30}. */
    static String time(SlotView slot) {
        return Formats.time(slot.startsAt()) + " to "
                + Formats.time(slot.startsAt().plus(Duration.ofMinutes(slot.minutes())));
    }

    /** Whether a patient can still be placed. */
    static StatusTag state(SlotView slot) {
        if (slot.status() == SlotStatus.CLOSED) {
            return new StatusTag("Closed", Kind.STOPPED);
        }
        if (slot.free() > 0) {
            return new StatusTag(
                    slot.seats() == 1 ? "Free" : slot.free() + " of " + slot.seats() + " free", Kind.NEUTRAL);
        }
        return slot.held() > 0 ? new StatusTag("Held", Kind.AT_RISK) : new StatusTag("Booked", Kind.DONE);
    }

    /** {@code Step-free access; interpreter pl, ro; dentist: woman}, or a dash. */
    static String facts(SlotFacts facts) {
        List<String> words = new ArrayList<>(
                new TreeSet<>(facts.access()).stream().map(AccessNeed::label).toList());
        if (!facts.languages().isEmpty()) {
            words.add("interpreter " + String.join(", ", new TreeSet<>(facts.languages())));
        }
        if (facts.dentistGender() != null) {
            words.add("dentist: " + facts.dentistGender().label().toLowerCase(Locale.ENGLISH));
        }
        new TreeSet<>(facts.keptFor()).forEach(group -> words.add("first: " + group.label()));
        return words.isEmpty() ? Formats.NO_DATA : String.join("; ", words);
    }
}
