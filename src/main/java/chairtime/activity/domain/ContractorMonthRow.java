package chairtime.activity.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A row of a contractor month whose every value has been checked. Blank activity is null, which means no data.
 *
 * @param month treatment month
 * @param commissionerCode three characters
 * @param commissionerName name of that month
 * @param contractNumber ten digits
 * @param providerName name of that month
 * @param postcode postcode of the practice
 * @param lsoaCode its LSOA of 2011
 * @param annualTarget UDA a year
 * @param annualValue pounds for that target
 * @param delivered UDA of the month without foundation dentists'
 * @param lateClaims claims received more than 62 days after completion
 * @param deliveredByFoundationDentists UDA of foundation dentists
 * @param courses courses of treatment by band
 * @param children patients under 18 seen in 12 months
 * @param adults adult patients seen in 24 months
 * @param generalValue pounds for all general dentistry of the contract
 */
public record ContractorMonthRow(
        YearMonth month,
        String commissionerCode,
        String commissionerName,
        String contractNumber,
        String providerName,
        @Nullable String postcode,
        @Nullable String lsoaCode,
        BigDecimal annualTarget,
        BigDecimal annualValue,
        @Nullable BigDecimal delivered,
        @Nullable Integer lateClaims,
        @Nullable BigDecimal deliveredByFoundationDentists,
        Courses courses,
        @Nullable Integer children,
        @Nullable Integer adults,
        @Nullable BigDecimal generalValue) {

    /** Longest commissioner's or provider's name. */
    public static final int NAME_MAX_LENGTH = 200;

    /** Longest postcode, blank included. */
    public static final int POSTCODE_MAX_LENGTH = 8;

    private static final int INWARD_LENGTH = 3;

    /** Courses of treatment by band; band 2 is one figure up to March 2023 and three from then on. */
    public record Courses(
            @Nullable Integer band1,
            @Nullable Integer band2,
            @Nullable Integer band2a,
            @Nullable Integer band2b,
            @Nullable Integer band2c,
            @Nullable Integer band3,
            @Nullable Integer urgent,
            @Nullable Integer other) {}

    /** Outward part of the postcode. */
    public @Nullable String district() {
        if (postcode == null) {
            return null;
        }
        int gap = postcode.indexOf(' ');
        if (gap > 0) {
            return postcode.substring(0, gap);
        }
        return postcode.length() > INWARD_LENGTH ? postcode.substring(0, postcode.length() - INWARD_LENGTH) : postcode;
    }
}
