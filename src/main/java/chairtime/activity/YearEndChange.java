package chairtime.activity;

import chairtime.platform.FinancialYear;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Own lines that a commissioner sets, in percent of the target.
 *
 * @param firstYear first year they hold for
 * @param lastYear last one; null while they hold
 * @param recoveryLine under it money is recovered
 * @param creditCeiling up to it an excess is carried as credit; 100 where it is paid instead
 * @param paidCeiling up to it an excess that is not carried is paid; null where nothing is agreed
 * @param midYearLine under it a mid-year review is required
 */
public record YearEndChange(
        FinancialYear firstYear,
        @Nullable FinancialYear lastYear,
        BigDecimal recoveryLine,
        BigDecimal creditCeiling,
        @Nullable BigDecimal paidCeiling,
        BigDecimal midYearLine) {}
