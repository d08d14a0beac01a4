package chairtime.allocation;

import java.time.YearMonth;
import java.util.Locale;

/**
 * Which counts are shown.
 *
 * @param from first month
 * @param to last month, included
 * @param text only contracts whose number or practice contains it; empty for all
 * @param withoutSlots contracts too that have claims and no slots
 */
public record CountFilter(YearMonth from, YearMonth to, String text, boolean withoutSlots) {

    public CountFilter {
        text = text.strip().toLowerCase(Locale.ROOT);
    }
}
