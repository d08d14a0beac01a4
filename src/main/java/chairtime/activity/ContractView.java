package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A contract with its latest terms and its delivery in the financial year so far.
 *
 * @param number contract number, ten characters
 * @param commissionerCode who commissions it
 * @param providerCode who holds it
 * @param providerName the holder's latest name
 * @param postcode postcode of the practice
 * @param district outward part of the postcode, for instance {@code NR30}
 * @param annualTarget UDA contracted for the year
 * @param annualValue pounds for that target
 * @param udaRate pounds a UDA, unrounded; null when the target is zero
 * @param latestMonth latest month imported
 * @param yearToDatePercent delivered over the working-day share of the target, April to the latest month; null when
 *     no month had data
 */
public record ContractView(
        String number,
        String commissionerCode,
        String providerCode,
        String providerName,
        String postcode,
        String district,
        Uda annualTarget,
        Money annualValue,
        @Nullable BigDecimal udaRate,
        TreatmentMonth latestMonth,
        @Nullable BigDecimal yearToDatePercent) {}
