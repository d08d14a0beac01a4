package chairtime.procurement.ui;

import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;
import chairtime.platform.ui.StatusTag.Kind;
import chairtime.procurement.CallStatus;
import chairtime.procurement.NeedStatus;
import chairtime.procurement.PatientGroup;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Things of procurement as the screens put them. */
final class Words {

    private Words() {}

    static StatusTag tag(NeedStatus status) {
        return new StatusTag(
                status.label(),
                switch (status) {
                    case RAISED -> Kind.NEUTRAL;
                    case CALLED -> Kind.ON_TRACK;
                    case MET -> Kind.DONE;
                });
    }

    static StatusTag tag(CallStatus status) {
        return new StatusTag(
                status.label(),
                switch (status) {
                    case DRAFT -> Kind.NEUTRAL;
                    case PUBLISHED, OPENED, AWARD_PROPOSED -> Kind.ON_TRACK;
                    case NO_BIDS -> Kind.AT_RISK;
                    case AWARDED -> Kind.DONE;
                    case CLOSED, ALL_REFUSED, WITHDRAWN -> Kind.STOPPED;
                });
    }

    /** {@code NR30, NR31}, or {@code Whole area}. */
    static String area(Set<String> districts) {
        return districts.isEmpty() ? "Whole area" : String.join(", ", new TreeSet<>(districts));
    }

    /** {@code 5 Jan 2027 to 31 Mar 2027}. */
    static String days(LocalDate first, LocalDate last) {
        return Formats.date(first) + " to " + Formats.date(last);
    }

    /** {@code Mon, Wed}. */
    static String weekdays(Set<DayOfWeek> weekdays) {
        return weekdays.isEmpty()
                ? Formats.NO_DATA
                : new TreeSet<>(weekdays).stream().map(Words::shortName).collect(Collectors.joining(", "));
    }

    /** {@code 3.5 hours}. */
    static String hours(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString() + (hours.compareTo(BigDecimal.ONE) == 0 ? " hour" : " hours");
    }

    /** {@code 12 sessions}. */
    static String sessions(long number) {
        return Formats.count(number, "session", "sessions");
    }

    static String groups(Set<PatientGroup> groups) {
        return groups.isEmpty()
                ? "No group is put first"
                : new TreeSet<>(groups).stream().map(PatientGroup::label).collect(Collectors.joining("; "));
    }

    /** {@code Ann Lee, Bo Cole and Cy Dunn}. */
    static String listed(Collection<String> names) {
        List<String> all = List.copyOf(names);
        if (all.size() < 2) {
            return String.join("", all);
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }

    private static String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.UK);
    }
}
