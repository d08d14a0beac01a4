package chairtime.activity;

import chairtime.platform.FinancialYear;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The lines by which a financial year is judged, in percent of the target. Rules section 2.2 and 2.3.
 *
 * @param commissionerCode whose rule; {@code *} for everybody without an own one
 * @param firstYear first financial year it holds for
 * @param lastYear last one; null while it holds
 * @param recoveryLine under it money is recovered
 * @param fullLine the whole target; up to it money is recovered and deficits are carried
 * @param creditCeiling up to it an excess is carried as credit; the full line where an excess is paid instead
 * @param paidCeiling up to it an excess that is not carried is paid; null where nothing is agreed
 * @param midYearLine under it a mid-year review is required
 * @param yearEndByHand whether the year end is kept out of automatic judgement
 * @param midYearByHand whether the mid-year review is
 * @param certainty how far it can be relied on
 * @param source who says so
 */
public record YearEndRule(
        String commissionerCode,
        FinancialYear firstYear,
        @Nullable FinancialYear lastYear,
        BigDecimal recoveryLine,
        BigDecimal fullLine,
        BigDecimal creditCeiling,
        @Nullable BigDecimal paidCeiling,
        BigDecimal midYearLine,
        boolean yearEndByHand,
        boolean midYearByHand,
        Certainty certainty,
        String source) {

    /** Stands for every commissioner without a rule of its own. */
    public static final String EVERYBODY = "*";

    /** Whether a commissioner has set it for itself. */
    public boolean own() {
        return !EVERYBODY.equals(commissionerCode);
    }

    /** The same lines for a year that the usual rule keeps out of automatic judgement. */
    public YearEndRule judgedAs(YearEndRule usual) {
        return new YearEndRule(
                commissionerCode,
                firstYear,
                lastYear,
                recoveryLine,
                fullLine,
                creditCeiling,
                paidCeiling,
                midYearLine,
                yearEndByHand || usual.yearEndByHand,
                midYearByHand || usual.midYearByHand,
                certainty,
                source);
    }

    /** What happens to an excess, as a part of a sentence. */
    public String excessInWords() {
        String credit =
                creditCeiling.compareTo(fullLine) > 0 ? "carried as credit up to " + percent(creditCeiling) : "";
        if (paidCeiling == null) {
            return credit.isEmpty() ? "neither paid nor carried" : credit + ", neither paid nor carried above it";
        }
        String paid = "paid up to " + percent(paidCeiling);
        return credit.isEmpty() ? paid : credit + ", then " + paid;
    }

    /** All of the lines in a sentence. */
    public String inWords() {
        return "Recovered under " + percent(recoveryLine) + ", an excess " + excessInWords() + ", review under "
                + percent(midYearLine);
    }

    /** A line as it is written. */
    public static String percent(BigDecimal line) {
        return line.stripTrailingZeros().toPlainString() + " %";
    }
}
