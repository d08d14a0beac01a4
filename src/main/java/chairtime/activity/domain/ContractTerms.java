package chairtime.activity.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The latest terms of a contract.
 *
 * @param number ten digits
 * @param providerCode who holds it
 * @param providerName name of the holder in the newest month
 * @param commissionerCode who commissions it
 * @param postcode postcode of the practice
 * @param district outward part of the postcode
 * @param annualTarget UDA a year
 * @param annualValue pounds for that target
 * @param month first day of the month the terms are from
 */
public record ContractTerms(
        String number,
        String providerCode,
        String providerName,
        String commissionerCode,
        @Nullable String postcode,
        @Nullable String district,
        BigDecimal annualTarget,
        BigDecimal annualValue,
        LocalDate month) {}
