package chairtime.allocation.ui;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.AppointmentEnd;
import chairtime.allocation.AppointmentItem;
import chairtime.allocation.AppointmentStep;
import chairtime.allocation.FollowOn;
import chairtime.allocation.OutcomeData;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How appointments are written on the pages. */
final class AppointmentWords {

    private AppointmentWords() {}

    static StatusTag state(AppointmentItem item, Instant now) {
        if (item.end() == null) {
            return item.startsAt().isAfter(now)
                    ? new StatusTag("Coming", StatusTag.Kind.ON_TRACK)
                    : new StatusTag("To be recorded", StatusTag.Kind.AT_RISK);
        }
        if (item.end() == AppointmentEnd.ATTENDED) {
            return item.outcome() == null
                    ? new StatusTag("Outcome to come", StatusTag.Kind.AT_RISK)
                    : new StatusTag(item.outcome().label(), StatusTag.Kind.DONE);
        }
        return new StatusTag(item.end().label(), StatusTag.Kind.STOPPED);
    }

    /** {@code 10:00 to 10:30}. */
    static String time(AppointmentItem item) {
        return Formats.time(item.startsAt()) + " to "
                + Formats.time(item.startsAt().plus(Duration.ofMinutes(item.minutes())));
    }

    static String access(AppointmentItem item) {
        return new TreeSet<>(item.accessNeeds()).stream().map(AccessNeed::label).collect(Collectors.joining(", "));
    }

    static String language(@Nullable String code) {
        return code == null ? Formats.NO_DATA : Locale.forLanguageTag(code).getDisplayLanguage(Locale.UK);
    }

    /** {@code Referred on to Oral surgery; further course: at this practice}. */
    static String outcome(OutcomeData outcome) {
        String to = outcome.referredTo().isEmpty() ? "" : " to " + outcome.referredTo();
        String further = outcome.followOn() == FollowOn.NONE
                ? ""
                : "; further course: " + outcome.followOn().label().toLowerCase(Locale.ENGLISH);
        return outcome.outcome().label() + to + further;
    }

    /** {@code Appointment on 3 Oct 2023, 10:00: Did not attend. Child was not brought.}. */
    static String step(AppointmentStep step) {
        String outcome = step.outcome() == null ? "" : " " + outcome(step.outcome()) + ".";
        String reason = step.reason().isEmpty() ? "" : " " + step.reason();
        return "Appointment on " + Formats.dateTime(step.startsAt()) + ": "
                + (step.notBrought() ? "Child was not brought" : step.end().label()) + "." + outcome + reason;
    }
}
