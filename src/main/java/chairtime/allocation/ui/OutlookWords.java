package chairtime.allocation.ui;

import chairtime.allocation.Expectation;
import chairtime.allocation.OutlookDay;
import chairtime.platform.ui.ChartSpec;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** How seats to come and expected referrals are put. */
final class OutlookWords {

    private OutlookWords() {}

    /** {@code Tue 3 Oct 2023}. */
    static String day(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + Formats.date(day);
    }

    static @Nullable String district(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip().toUpperCase(Locale.ROOT);
    }

    static StatusTag state(OutlookDay day) {
        if (day.expected() == null) {
            return new StatusTag("Not known", StatusTag.Kind.NEUTRAL);
        }
        return day.shortfall() > 0
                ? new StatusTag("Short by " + Formats.count(day.shortfall()), StatusTag.Kind.LATE)
                : new StatusTag("Enough", StatusTag.Kind.ON_TRACK);
    }

    /** {@code 12.4}, or a dash. */
    static String expected(OutlookDay day) {
        return day.expected() == null ? Formats.NO_DATA : day.expected().mean().toPlainString();
    }

    /** {@code 6 to 19; 99 referrals on 8 Tuesdays}. */
    static String sure(OutlookDay day) {
        Expectation expected = day.expected();
        if (expected == null) {
            return "Too few referrals to expect anything";
        }
        String weekday = day.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return "%d to %d; %s on %s"
                .formatted(
                        expected.low(),
                        expected.high(),
                        Formats.count(expected.referrals(), "referral", "referrals"),
                        Formats.count(expected.weeks(), weekday, weekday + "s"));
    }

    /** {@code 3 of 14 days are short}. */
    static String summary(List<OutlookDay> days) {
        long known = days.stream().filter(day -> day.expected() != null).count();
        long shorts = days.stream().filter(day -> day.shortfall() > 0).count();
        return known == 0
                ? "Too few referrals so far to say what to expect"
                : "%d of %s with an expectation short".formatted(shorts, Formats.count(known, "day", "days"));
    }

    static ChartSpec chart(List<OutlookDay> days) {
        return ChartSpec.of(
                        summary(days),
                        "",
                        "Day",
                        days.stream().map(one -> day(one.day())).toList())
                .bars("Free seats", numbers(days, OutlookDay::freeSeats))
                .bars("Held seats", numbers(days, OutlookDay::held))
                .bars("Booked seats", numbers(days, OutlookDay::booked))
                .line(
                        "Expected referrals",
                        days.stream()
                                .map(day -> day.expected() == null
                                        ? null
                                        : day.expected().mean())
                                .toList())
                .band(
                        "In 19 of 20 days",
                        days.stream()
                                .map(day -> day.expected() == null
                                        ? null
                                        : BigDecimal.valueOf(day.expected().low()))
                                .toList(),
                        days.stream()
                                .map(day -> day.expected() == null
                                        ? null
                                        : BigDecimal.valueOf(day.expected().high()))
                                .toList());
    }

    private static List<BigDecimal> numbers(List<OutlookDay> days, ToIntFunction<OutlookDay> number) {
        return days.stream()
                .map(day -> BigDecimal.valueOf(number.applyAsInt(day)))
                .toList();
    }
}
