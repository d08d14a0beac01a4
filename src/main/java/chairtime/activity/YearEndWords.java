package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A year's result in a few words. */
public final class YearEndWords {

    private YearEndWords() {}

    /** The result as a part of a sentence, such as {@code £15,000.00 recovered}. */
    public static String of(YearEndResult result) {
        List<String> parts = new ArrayList<>();
        if (result.recovery().exceeds(Money.ZERO)) {
            parts.add(result.recovery() + " recovered");
        }
        int carried = result.carriedForward().compareTo(Uda.ZERO);
        if (carried != 0) {
            parts.add(units(result.carriedForward()) + (carried > 0 ? " UDA deficit carried" : " UDA credit carried"));
        }
        if (result.paidExcess().compareTo(Uda.ZERO) > 0) {
            parts.add(units(result.paidExcess()) + " UDA over the target paid with " + result.paidExcessValue());
        }
        if (result.unpaidExcess().compareTo(Uda.ZERO) > 0) {
            parts.add(units(result.unpaidExcess()) + " UDA unpaid");
        }
        return parts.isEmpty() ? result.outcome().label().toLowerCase(Locale.ROOT) : String.join(", ", parts);
    }

    /** Units without a sign, such as {@code 10,400.5}. */
    static String units(Uda units) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(units.units().abs());
    }
}
