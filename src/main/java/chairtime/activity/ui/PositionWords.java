package chairtime.activity.ui;

import chairtime.activity.PositionLine;
import chairtime.activity.PositionMonth;
import chairtime.platform.Uda;
import chairtime.platform.ui.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How a commissioner's year is put into words. */
final class PositionWords {

    private PositionWords() {}

    static String now(PositionLine line) {
        return line.figure().isPercent() ? Formats.percent(line.percentNow()) : Formats.uda(line.now());
    }

    static String before(PositionLine line) {
        return line.figure().isPercent() ? Formats.percent(line.percentBefore()) : Formats.uda(line.before());
    }

    /** What the figures differ by; a dash where one is missing. */
    static String difference(PositionLine line) {
        BigDecimal more = more(line);
        if (more == null) {
            return Formats.NO_DATA;
        }
        String sign = more.signum() > 0 ? "+" : "";
        return sign
                + (line.figure().isPercent()
                        ? Formats.percent(more).replace(" %", " points")
                        : Formats.uda(new Uda(more)));
    }

    static @Nullable BigDecimal more(PositionLine line) {
        BigDecimal now = number(line.now(), line.percentNow());
        BigDecimal before = number(line.before(), line.percentBefore());
        return now == null || before == null ? null : now.subtract(before);
    }

    static @Nullable BigDecimal number(@Nullable Uda units, @Nullable BigDecimal percent) {
        return units == null ? percent : units.units();
    }

    /** The units of a chart; null is no data. */
    static @Nullable BigDecimal units(@Nullable Uda uda) {
        return uda == null ? null : uda.units().setScale(1, RoundingMode.HALF_UP);
    }

    /** How far the month is from what was to be expected by working days, in words. */
    static String gap(PositionMonth month) {
        Uda counted = month.toDate() == null ? Uda.ZERO : month.toDate();
        Uda gap = month.byWorkingDays().minus(counted);
        return gap.compareTo(Uda.ZERO) > 0
                ? Formats.uda(gap) + " less than expected by working days"
                : Formats.uda(Uda.ZERO.minus(gap)) + " more than expected by working days";
    }
}
