package chairtime.activity;

import chairtime.platform.LondonTime;
import chairtime.platform.Uda;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and months as the explanations of figures write them. */
final class TermsWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private TermsWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** Exact, with commas between thousands: {@code 21,967.5}. */
    static String units(Uda uda) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(uda.units());
    }

    static String recorded(String who, Instant at) {
        return who + ", " + day(LondonTime.day(at));
    }
}
