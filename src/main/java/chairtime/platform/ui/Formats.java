package chairtime.platform.ui;

import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How figures, dates and deadlines are written on every screen. What is missing is a dash, never 0. */
public final class Formats {

    /** Stands where there is no data. */
    public static final String NO_DATA = "–";

    // Locale.UK abbreviates September to four letters
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", ENGLISH);
    private static final long HOURS_SHOWN_BELOW_DAYS = 3;

    private Formats() {}

    /** {@code £12,345.60}. */
    public static String money(@Nullable Money money) {
        return money == null ? NO_DATA : money.toString();
    }

    /** {@code 1,234.5 UDA}. */
    public static String uda(@Nullable Uda uda) {
        return uda == null ? NO_DATA : units(uda) + " UDA";
    }

    /** {@code 1,234.5}: for columns whose heading names the unit. */
    public static String units(@Nullable Uda uda) {
        return uda == null ? NO_DATA : number(uda.units(), 1);
    }

    /** {@code 63.1 %} for 63.14. */
    public static String percent(@Nullable BigDecimal percent) {
        return percent == null ? NO_DATA : number(percent, 1) + " %";
    }

    /** {@code 1,530,370}. */
    public static String count(@Nullable Number count) {
        return count == null ? NO_DATA : number(new BigDecimal(count.toString()), 0);
    }

    /** {@code 23 practices}, {@code 1 practice}. */
    public static String count(long count, String one, String many) {
        return count(count) + " " + (count == 1 ? one : many);
    }

    /** {@code 22 Nov 2026}. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? NO_DATA : DATE.format(date);
    }

    /** {@code 22 Nov 2026}: the day in England at that instant. */
    public static String date(@Nullable Instant instant) {
        return instant == null ? NO_DATA : DATE.format(LondonTime.wallClock(instant));
    }

    /** {@code 14:30} in England. */
    public static String time(@Nullable Instant instant) {
        return instant == null ? NO_DATA : TIME.format(LondonTime.wallClock(instant));
    }

    /** {@code 22 Nov 2026, 14:30} in England. */
    public static String dateTime(@Nullable Instant instant) {
        return instant == null ? NO_DATA : date(instant) + ", " + time(instant);
    }

    /** {@code September 2023}. */
    public static String month(@Nullable YearMonth month) {
        return month == null ? NO_DATA : MONTH.format(month);
    }

    /** {@code September 2023}. */
    public static String month(@Nullable TreatmentMonth month) {
        return month == null ? NO_DATA : month(month.month());
    }

    /** {@code 3 h 20 min left}, {@code 2 days 4 h left}, {@code overdue by 2 days}. Days are days on the wall calendar. */
    public static String deadline(@Nullable Instant due, Instant now) {
        if (due == null) {
            return "no deadline";
        }
        if (due.isAfter(now)) {
            return span(now, due) + " left";
        }
        return due.equals(now) ? "due now" : "overdue by " + span(due, now);
    }

    private static String span(Instant from, Instant to) {
        ZonedDateTime start = from.atZone(LondonTime.ZONE);
        ZonedDateTime end = to.atZone(LondonTime.ZONE);
        long days = ChronoUnit.DAYS.between(start, end);
        if (days >= 1) {
            long hours = Duration.between(start.plusDays(days), end).toHours();
            String inDays = days + (days == 1 ? " day" : " days");
            return days < HOURS_SHOWN_BELOW_DAYS && hours > 0 ? inDays + " " + hours + " h" : inDays;
        }
        Duration duration = Duration.between(from, to);
        if (duration.toMinutes() < 1) {
            return "less than a minute";
        }
        String minutes = duration.toMinutesPart() + " min";
        if (duration.toHours() < 1) {
            return minutes;
        }
        return duration.toHours() + " h" + (duration.toMinutesPart() == 0 ? "" : " " + minutes);
    }

    private static String number(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat(
                decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), DecimalFormatSymbols.getInstance(ENGLISH));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
